// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.intake.merge.PersonMergeView.MovedCounts;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** The merges of files as they are read; their reasons are stored encrypted. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonMerges {

    static final String REASON = "person_merge.reason";
    static final String DECISION_REASON = "person_merge.decision_reason";

    private final PersonMergeRepository merges;
    private final PersonFiles persons;
    private final MovedRecords records;
    private final RowEncryption encryption;

    PersonMerges(PersonMergeRepository merges, PersonFiles persons, MovedRecords records, RowEncryption encryption) {
        this.merges = merges;
        this.persons = persons;
        this.records = records;
        this.encryption = encryption;
    }

    /** The merges into a file. */
    Page<PersonMergeView> list(Caller caller, PersonId surviving, PageQuery page) {
        persons.findVisible(caller, surviving);
        return Page.of(merges.pageOf(surviving, page), page, row -> row.id().value(), this::view);
    }

    /** One merge into a file. */
    PersonMergeView get(Caller caller, PersonId surviving, PersonMergeId id) {
        persons.findVisible(caller, surviving);
        return merges.findOf(surviving, id).map(this::view).orElseThrow(Problem::notFound);
    }

    /** Why a merge is proposed, as it is stored. */
    String encryptedReason(PersonMergeId id, String reason) {
        return encryption.encrypt(REASON, id.value(), reason);
    }

    /** Stores why a merge was rejected or undone. */
    void explainDecision(PersonMerge merge, String reason) {
        merge.explainDecision(encryption.encrypt(DECISION_REASON, merge.id().value(), reason));
    }

    PersonMergeView view(PersonMerge merge) {
        boolean wasMerged = merge.status() == PersonMergeStatus.APPROVED || merge.status() == PersonMergeStatus.UNDONE;
        return new PersonMergeView(
                merge.id(),
                merge.revision(),
                merge.status(),
                merge.survivingId(),
                merge.duplicateId(),
                merge.numberIsWrong(),
                encryption.decrypt(REASON, merge.id().value(), merge.encryptedReason()),
                encryption.decryptOrNull(DECISION_REASON, merge.id().value(), merge.encryptedDecisionReason()),
                wasMerged ? MovedCounts.of(records.counts(merge.id())) : null,
                RecordTimes.of(merge.provenance()));
    }
}
