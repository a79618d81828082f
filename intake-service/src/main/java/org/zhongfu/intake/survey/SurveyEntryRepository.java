// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** Entries of survey rounds. Officers see those of their area, surveyors those assigned to them in rounds under way. */
@ApplicationScoped
class SurveyEntryRepository implements Records<SurveyEntry> {

    private static final String OF_SURVEYOR =
            "surveyor = :callerSubject and roundId in (select r.id from SurveyRound r where r.state = :roundOpen)";
    private static final String EVER_ASSIGNED =
            "id in (select a.entryId from SurveyAssignment a where a.surveyor = :callerSubject)";

    /** True for a caller who sees entries by area; all others see their own. */
    static boolean isByArea(Caller caller) {
        return caller.isAnyOf(Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER);
    }

    Optional<SurveyEntry> findVisible(Caller caller, SurveyEntryId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** The same without reading the entry, so that it can be locked afterwards. */
    boolean isVisible(Caller caller, SurveyEntryId id) {
        Criteria criteria = within(Criteria.ofOne(id), caller);
        return count(criteria.where(), criteria.parameters()) > 0;
    }

    Optional<SurveyEntry> lockVisible(Caller caller, SurveyEntryId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** An entry that was assigned to the caller at some time, to be judged only. */
    Optional<SurveyEntry> findOnceAssigned(Caller caller, SurveyEntryId id) {
        return findOne(Criteria.ofOne(id).and(EVER_ASSIGNED, "callerSubject", caller.subject()));
    }

    boolean wereAssignedIn(Caller caller, SurveyRoundId round) {
        return count(
                        "roundId = ?1 and id in (select a.entryId from SurveyAssignment a where a.surveyor = ?2)",
                        round.value(),
                        caller.subject())
                > 0;
    }

    /** Locks an entry and reads it again, as others may have changed it while the lock was waited for. */
    void lockAndReload(SurveyEntry entry) {
        getEntityManager().refresh(entry, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Entries of a round in the caller's area, locked in one order. */
    List<SurveyEntry> lockOf(Caller caller, SurveyRoundId round, List<UUID> ids) {
        return find(
                        "roundId = ?1 and id in ?2 and areaCode like ?3 order by id",
                        round.value(),
                        ids,
                        caller.area().like())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean exists(SurveyRoundId round, PersonId person) {
        return count("roundId = ?1 and personId = ?2", round.value(), person.value()) > 0;
    }

    int countOf(SurveyRoundId round) {
        return Math.toIntExact(count("roundId", round.value()));
    }

    int countVisited(SurveyRoundId round) {
        return Math.toIntExact(count("roundId = ?1 and status = ?2", round.value(), SurveyEntryStatus.DONE));
    }

    /** The entries of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, SurveyRoundId round, PageQuery page, SurveyEntryFilter filter) {
        Criteria criteria = within(Criteria.of(page), caller)
                .and("roundId = :round", "round", round)
                .inArea(filter.areaCode())
                .and("surveyor = :surveyor", "surveyor", filter.surveyor())
                .in("status", "statuses", filter.statuses());
        if (filter.unassigned()) {
            criteria.and("coalesce(surveyor, :nobody) = :nobody", "nobody", "");
        }
        if (filter.late()) {
            criteria.and("late = :late", "late", true);
        }
        if (filter.conflictOpen()) {
            criteria.and("conflicts > conflictsResolved + :none", "none", 0);
        }
        return criteria;
    }

    /** The history of an entry, for officers who may see it. */
    @Produces
    RecordHistory<SurveyEntryId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<SurveyEntryId>(log, SurveyEntry.class, (caller, id) -> findVisible(caller, id)
                        .map(SurveyEntry::provenance))
                .decrypting(id -> EncryptedFields.of(
                        "resolution", stored -> encryption.decrypt(SurveyEntry.RESOLUTION, id.value(), stored)));
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return isByArea(caller)
                ? criteria.within(caller.area())
                : criteria.and(OF_SURVEYOR, "callerSubject", caller.subject()).set("roundOpen", SurveyRoundState.OPEN);
    }
}
