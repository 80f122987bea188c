"""Windows, wizards, table models and the task runner: the only room with QtWidgets."""

from mhcoordinator.gui.none_references import keep_none_alive

keep_none_alive()
