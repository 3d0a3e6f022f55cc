"""All services of one open data file; what nobody asks for is neither imported nor made.

So the first painted Today waits for nothing that it does not show.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from liftdesk.services.mind_services import MindServices

if TYPE_CHECKING:
    from liftdesk.services.check_up import CheckUp
    from liftdesk.services.delete_everything import DeleteEverything
    from liftdesk.services.encryption import Key
    from liftdesk.services.export import Export
    from liftdesk.services.lock import LockChoices
    from liftdesk.services.merging import Merging
    from liftdesk.services.outside import Outside
    from liftdesk.services.own_import import OwnImport
    from liftdesk.services.restoring import Restoring
    from liftdesk.services.sample_data import SampleData
    from liftdesk.services.second_folder import SecondFolder
    from liftdesk.services.transfer import Transfer


class House(MindServices):
    """The services of the file at `path`; `close` closes it."""

    @cached_property
    def sample_data(self) -> "SampleData":
        """An invented diary."""
        from liftdesk.services.sample_data import SampleData, SampleStores
        from liftdesk.store.questionnaire_repo import QuestionnaireRepo

        return SampleData(
            stores=SampleStores(
                journal=self.undo,
                sessions=self._sessions,
                check_ins=self._check_ins,
                progress=self._progress,
                filled=QuestionnaireRepo(self._database, ids=self._ids),
            ),
            library=self.library,
            clock=self._clock,
        )

    @cached_property
    def transfer(self) -> "Transfer":
        """Histories from other apps."""
        from liftdesk.domain.keeping import Reason
        from liftdesk.services.transfer import Transfer, TransferStores
        from liftdesk.store.import_repo import ImportRepo

        return Transfer(
            stores=TransferStores(
                journal=self.undo,
                sessions=self._sessions,
                check_ins=self._check_ins,
                exercises=self._exercises,
                imports=ImportRepo(self._database),
            ),
            clock=self._clock,
            ids=self._ids,
            before_import=lambda: str(self.backups.now(Reason.IMPORT)),
        )

    @cached_property
    def own_import(self) -> "OwnImport":
        """LiftDesk's own files, taken in again."""
        from liftdesk.domain.keeping import Reason
        from liftdesk.services.own_import import OwnImport, OwnStores
        from liftdesk.store.import_repo import ImportRepo

        return OwnImport(
            stores=OwnStores(
                database=self._database,
                journal=self.undo,
                exercises=self._exercises,
                imports=ImportRepo(self._database),
            ),
            clock=self._clock,
            ids=self._ids,
            can_be_scored=self.questionnaires.can_be_scored,
            before_import=lambda: str(self.backups.now(Reason.IMPORT)),
        )

    @cached_property
    def merging(self) -> "Merging":
        """The diary of another computer, joined into this one."""
        from liftdesk.domain.keeping import Reason
        from liftdesk.services.merging import Merging

        return Merging(
            database=self._database,
            journal=self.undo,
            clock=self._clock,
            before_merge=lambda: self.backups.now(Reason.IMPORT),
        )

    @cached_property
    def export(self) -> "Export":
        """The diary in open formats."""
        from liftdesk.services.export import Export, Writers
        from liftdesk.services.export_days import DayStores, ExportDays

        return Export(
            self._database,
            preferences=self.preferences,
            questionnaires=self.questionnaires,
            writers=Writers(
                days=ExportDays(
                    stores=DayStores(
                        sessions=self._sessions, check_ins=self._check_ins, coach=self._coach
                    ),
                    library=self.library,
                    preferences=self.preferences,
                    questionnaires=self.questionnaires,
                ),
                calendar=self.calendar_file,
            ),
            clock=self._clock,
        )

    @cached_property
    def second_folder(self) -> "SecondFolder":
        """Copies of the backups somewhere else."""
        from liftdesk.services.second_folder import SecondFolder
        from liftdesk.system.paths import backup_folder

        return SecondFolder(
            backup_folder(self.path), clock=self._clock, key=lambda: self._database.key
        )

    @cached_property
    def restoring(self) -> "Restoring":
        """Bringing a backup back."""
        from liftdesk.services.restoring import Restoring

        return Restoring(self.path, clock=self._clock, key=lambda: self._database.key)

    @cached_property
    def delete_everything(self) -> "DeleteEverything":
        """Removing all that is kept."""
        from liftdesk.services.delete_everything import DeleteEverything
        from liftdesk.system.logs import log_file

        return DeleteEverything(self.path, log_folder=log_file().parent, clock=self._clock)

    @property
    def key(self) -> "Key | None":
        """What opened the diary, None for a plain one."""
        return self._database.key

    @cached_property
    def lock(self) -> "LockChoices":
        """When a diary with a passphrase locks itself."""
        from liftdesk.services.lock import LockChoices

        return LockChoices(self.preferences, clock=self._clock)

    @cached_property
    def outside(self) -> "Outside":
        """What other programs did to the data file while it is open."""
        from liftdesk.services.outside import Outside

        return Outside(
            self._database,
            journal=self.undo,
            changes=self.changes,
            clock=self._clock,
            version=self._version,
        )

    @cached_property
    def check_up(self) -> "CheckUp":
        """Whether the data file is sound."""
        from liftdesk.services.check_up import CheckUp

        return CheckUp(self._database)


class OpenHouse(Protocol):
    """Opens a data file with all its services, an encrypted one with its key."""

    def __call__(self, path: Path, key: "Key | None" = None, /) -> House:
        """Return the open house; raises StoreError."""
        ...
