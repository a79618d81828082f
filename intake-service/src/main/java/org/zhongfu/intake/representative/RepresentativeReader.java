// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.disclosure.DisclosureKind;
import org.zhongfu.base.disclosure.Disclosures;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Reads the guardians, agents and carers of persons. */
@ApplicationScoped
public class RepresentativeReader {

    private final RepresentativeRepository representatives;
    private final RepresentativeViews views;
    private final PersonFiles persons;
    private final PersonReadAudit reads;
    private final RowEncryption encryption;
    private final HistoryLog history;
    private final Disclosures disclosures;
    private final InstantSource clock;

    RepresentativeReader(
            RepresentativeRepository representatives,
            RepresentativeViews views,
            PersonFiles persons,
            PersonReadAudit reads,
            RowEncryption encryption,
            HistoryLog history,
            Disclosures disclosures,
            InstantSource clock) {
        this.representatives = representatives;
        this.views = views;
        this.persons = persons;
        this.reads = reads;
        this.encryption = encryption;
        this.history = history;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** The guardians, agents and carers of a person. */
    @Transactional
    public Page<RepresentativeView> list(
            Caller caller, PersonId personId, @Nullable RepresentativeStatus status, PageQuery page) {
        persons.findVisible(caller, personId);
        reads.recordList(Read.REPRESENTATIVE_READ, caller, List.of(personId));
        return Page.of(
                representatives.pageOf(personId, status, page),
                page,
                row -> row.id().value(),
                RepresentativeOrder::valueOf,
                row -> views.of(row, caller));
    }

    /** One of them. */
    @Transactional
    public RepresentativeView get(Caller caller, PersonId personId, RepresentativeId id) {
        Representative row = find(caller, personId, id);
        reads.record(Read.REPRESENTATIVE_READ, caller, personId);
        return views.of(row, caller);
    }

    /** Who entered, ended or voided one of them, when, and each field before and after. */
    @Transactional
    public Page<HistoryEntry> history(Caller caller, PersonId personId, RepresentativeId id, PageQuery page) {
        return new RecordHistory<RepresentativeId>(
                        history,
                        Representative.class,
                        (who, entry) -> Optional.of(find(who, personId, entry).provenance()))
                .page(caller, id, page);
    }

    /** Plain values of somebody without a file, for a stated purpose; each disclosure leaves an audit entry. */
    @Transactional
    public DisclosedRepresentativeView disclose(
            Caller caller, PersonId personId, RepresentativeId id, DiscloseRepresentativeRequest request) {
        Representative row = find(caller, personId, id);
        @Nullable OtherPerson other = row.other(encryption);
        if (other == null) {
            throw Problem.conflict(
                    "This representative has a file. Send POST /api/v1/persons/" + row.representativeId()
                            + "/disclosures-of-identity.",
                    "该人员已有档案，请通过 POST /api/v1/persons/" + row.representativeId() + "/disclosures-of-identity 查看。");
        }
        disclosures.record(
                caller, DisclosureKind.REPRESENTATIVE_DISCLOSED, id, request.purpose(), List.of("ID_NUMBER", "PHONE"));
        return new DisclosedRepresentativeView(id, other.phone(), other.idNumber());
    }

    /** Whose consent the handling of the person's information needs today, and who can give it. */
    @Transactional
    public ConsentView consent(Caller caller, PersonId personId) {
        PersonFile person = persons.findVisible(caller, personId);
        LocalDate today = Zones.dayOf(clock.instant());
        ConsentRequirement.Row required = ConsentRequirement.rowOn(today, person.birthDate());
        List<RepresentativeId> guardians = representatives.of(personId).stream()
                .filter(row -> row.kind().isGuardian() && row.isInForceOn(today))
                .filter(row -> row.may(RepresentativeScope.CONSENT))
                .map(Representative::id)
                .toList();
        return ConsentView.of(personId, required, guardians);
    }

    private Representative find(Caller caller, PersonId personId, RepresentativeId id) {
        persons.findVisible(caller, personId);
        return representatives.findOf(personId, id).orElseThrow(Problem::notFound);
    }
}
