"""Windows, wizards, table models and the task runner: the only room with QtWidgets."""
