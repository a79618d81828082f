// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** Survey rounds. Officers see those of their area and those that reach into it, surveyors those with an entry of theirs. */
@ApplicationScoped
class SurveyRoundRepository implements Records<SurveyRound> {

    private static final String OF_AREA = "(areaCode like :scope or :within like areaPattern)";
    private static final String OF_SURVEYOR =
            "state = :open and id in (select e.roundId from SurveyEntry e where e.surveyor = :surveyor)";

    Optional<SurveyRound> findVisible(Caller caller, SurveyRoundId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** A round whose whole area is that of the caller, locked. */
    Optional<SurveyRound> lockOwn(Caller caller, SurveyRoundId id) {
        return lockOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** A round that the caller sees, locked. */
    Optional<SurveyRound> lockVisible(Caller caller, SurveyRoundId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** The rounds of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, PageQuery page, SurveyRoundFilter filter) {
        return within(Criteria.of(page), caller).inArea(filter.areaCode()).in("state", "states", filter.states());
    }

    /** The history of a round, for officers who may see it. */
    @Produces
    RecordHistory<SurveyRoundId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<SurveyRoundId>(log, SurveyRound.class, (caller, id) -> findVisible(caller, id)
                        .map(SurveyRound::provenance))
                .decrypting(id -> EncryptedFields.of(
                        "purpose", stored -> encryption.decrypt(SurveyRound.PURPOSE, id.value(), stored)));
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return SurveyEntryRepository.isByArea(caller)
                ? criteria.and(OF_AREA, "scope", caller.area().like())
                        .set("within", caller.area().prefix())
                : criteria.and(OF_SURVEYOR, "surveyor", caller.subject()).set("open", SurveyRoundState.OPEN);
    }
}
