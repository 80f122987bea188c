"""A contact with or about the client."""

from __future__ import annotations

from datetime import UTC, datetime, time

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.gui.forms.contact_moment_panel import Ui_ContactMomentPanel
from mhcoordinator.gui.panels import bindings
from mhcoordinator.gui.panels.bindings import Binding
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ContactMomentPanel(EntryPanel[ContactMoment]):
    """A contact with or about the client; its moment is typed as a day and a time.

    The moment is kept in UTC, and shown in the time zone of the laptop.
    """

    entry_type = ContactMoment
    form_type = Ui_ContactMomentPanel

    def bind(self) -> dict[str, Binding]:
        joined = super().bind()
        joined["at"] = self._moment()
        order = ("at", "channel", "with_whom", "text")
        return {name: joined[name] for name in order}

    def _moment(self) -> Binding:
        day = bindings.day(self.form.at_edit)
        clock_time = bindings.clock_time(self.form.at_time_edit, "at")

        def read() -> datetime:
            typed_day = day.read()
            if typed_day is None:
                raise InvalidValue("at", "not_a_date")
            local = datetime.combine(typed_day, clock_time.read() or time())
            typed = local.astimezone(UTC)
            shown = self._shown.at if self._shown is not None else typed
            return shown if shown.replace(second=0, microsecond=0) == typed else typed

        def write(moment: datetime) -> None:
            local = moment.astimezone()
            day.write(local.date())
            clock_time.write(local.time())

        def raw() -> str:
            return f"{self.form.at_edit.typed()} {self.form.at_time_edit.text()}"

        def write_raw(text: str) -> None:
            typed_day, _, typed_time = text.partition(" ")
            self.form.at_edit.set_typed(typed_day)
            self.form.at_time_edit.setText(typed_time)

        return Binding(
            self.form.at_edit, (*day.changed, *clock_time.changed), read, write, raw, write_raw
        )
