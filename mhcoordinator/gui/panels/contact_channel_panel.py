"""A way to reach the client, and what is safe about it."""

from __future__ import annotations

from mhcoordinator.domain.person import ContactChannel
from mhcoordinator.gui.forms.contact_channel_panel import Ui_ContactChannelPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ContactChannelPanel(EntryPanel[ContactChannel]):
    """A way to reach the client, and what is safe about it."""

    entry_type = ContactChannel
    form_type = Ui_ContactChannelPanel
