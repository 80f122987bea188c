"""Windows, wizards, table models and the task runner: the only room with QtWidgets."""

from mhcoordinator.gui.plain_import import import_plainly

import_plainly()
