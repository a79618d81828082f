// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.intake.person.FileDependents;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The merges, always of a surviving file that the caller may see. */
@ApplicationScoped
class PersonMergeRepository implements Records<PersonMerge>, FileDependents {

    private static final String OF_VISIBLE = "survivingId in (select p.id from Person p where p.areaCode like :scope)";

    private static final List<PersonMergeStatus> OPEN = List.of(PersonMergeStatus.PROPOSED, PersonMergeStatus.APPROVED);

    @Override
    public Dependents dependentsOf(PersonId id) {
        return new Dependents(
                LocalizedText.of("merges", "并档"),
                list("(survivingId = ?1 or duplicateId = ?1) and status in ?2", Sort.by("id"), id.value(), OPEN)
                        .stream()
                        .map(merge -> merge.id().toString())
                        .toList());
    }

    /** The history of a merge, for callers who may see the surviving file. */
    @Produces
    RecordHistory<PersonMergeId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<PersonMergeId>(
                        log, PersonMerge.class, (caller, id) -> findOne(visible(Criteria.ofOne(id), caller))
                                .map(PersonMerge::provenance))
                .decrypting(id -> new EncryptedFields(Map.of(
                        "reason",
                        stored -> encryption.decrypt(PersonMerges.REASON, id.value(), stored),
                        "decisionReason",
                        stored -> encryption.decrypt(PersonMerges.DECISION_REASON, id.value(), stored))));
    }

    Optional<PersonMerge> findOf(PersonId surviving, PersonMergeId id) {
        return findOne(of(surviving, id));
    }

    /** The merge into a file the caller may see, locked until the transaction ends; always before the files. */
    Optional<PersonMerge> lockVisible(Caller caller, PersonId surviving, PersonMergeId id) {
        return lockOne(visible(of(surviving, id), caller));
    }

    /** True when the file is proposed to be merged, or merged, into another one. */
    boolean isOpenFor(PersonId duplicate) {
        return count("duplicateId = ?1 and status in ?2", duplicate.value(), OPEN) > 0;
    }

    List<PersonMerge> pageOf(PersonId surviving, PageQuery page) {
        return page(Criteria.of(page).and("survivingId = :surviving", "surviving", surviving));
    }

    private static Criteria visible(Criteria criteria, Caller caller) {
        return criteria.and(OF_VISIBLE, "scope", caller.area().like());
    }

    private static Criteria of(PersonId surviving, PersonMergeId id) {
        return Criteria.ofOne(id).and("survivingId = :surviving", "surviving", surviving);
    }
}
