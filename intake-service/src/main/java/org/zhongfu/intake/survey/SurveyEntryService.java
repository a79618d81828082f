// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.zhongfu.base.disclosure.DisclosureKind;
import org.zhongfu.base.disclosure.Disclosures;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.person.PersonContact;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Adds entries to the frame of a round and shows them to officers of their area and to the surveyor they are assigned to. */
@ApplicationScoped
public class SurveyEntryService {

    private final SurveyEntryRepository entries;
    private final SurveyRoundRepository rounds;
    private final SurveyAttemptRepository attempts;
    private final PersonFiles persons;
    private final SurveyNames names;
    private final Creator creator;
    private final RowEncryption encryption;
    private final Disclosures disclosures;
    private final SurveyAudit audit;

    SurveyEntryService(
            SurveyEntryRepository entries,
            SurveyRoundRepository rounds,
            SurveyAttemptRepository attempts,
            PersonFiles persons,
            SurveyNames names,
            Creator creator,
            RowEncryption encryption,
            Disclosures disclosures,
            SurveyAudit audit) {
        this.entries = entries;
        this.rounds = rounds;
        this.attempts = attempts;
        this.persons = persons;
        this.names = names;
        this.creator = creator;
        this.encryption = encryption;
        this.disclosures = disclosures;
        this.audit = audit;
    }

    /**
     * Adds an entry to the frame; after the opening it is marked as late.
     *
     * @throws Problem 409 when the file is in the frame already
     */
    @Transactional
    public Creation<SurveyEntryView> add(Caller caller, SurveyRoundId roundId, AddSurveyEntryRequest request) {
        SurveyRound round = rounds.lockVisible(caller, roundId).orElseThrow(Problem::notFound);
        Submission submission = Submission.of("survey-entry", caller, request).with("roundId", roundId);
        return creator.create(submission, entries, provenance -> {
                    round.requireNotClosed();
                    SurveyEntry entry = new SurveyEntry(
                            new SurveyEntryId(UuidV7.next()),
                            round,
                            request,
                            areaOf(caller, round, request),
                            encryption,
                            provenance);
                    return NewRecord.of(entry).andThen(() -> audit.record(caller, "SURVEY_ENTRY_ADDED", entry.id()));
                })
                .map(entry -> names.view(entry, caller));
    }

    /** Entries of a round that the caller may see. */
    @Transactional
    public Page<SurveyEntryView> list(Caller caller, SurveyRoundId round, PageQuery page, SurveyEntryFilter filter) {
        if (rounds.findVisible(caller, round).isEmpty()) {
            throw Problem.notFound();
        }
        Criteria criteria = entries.visible(caller, round, page, filter);
        List<SurveyEntry> rows = entries.page(criteria);
        List<SurveyEntryView> views =
                names.views(rows.stream().limit(page.limit()).toList(), caller);
        audit.listed(caller, views.stream().map(SurveyEntryView::id).toList());
        Page<SurveyEntry> shown = Page.of(rows, page, row -> row.id().value(), SurveyEntryOrder::valueOf, row -> row);
        return new Page<>(views, shown.next(), entries.total(criteria, page));
    }

    /** One entry. */
    @Transactional
    public SurveyEntryView get(Caller caller, SurveyEntryId id) {
        SurveyEntry entry = entries.findVisible(caller, id).orElseThrow(Problem::notFound);
        audit.read(caller, id);
        return names.view(entry, caller);
    }

    /** The attempts at an entry. */
    @Transactional
    public Page<SurveyAttemptView> attempts(Caller caller, SurveyEntryId id, PageQuery page) {
        if (entries.findVisible(caller, id).isEmpty()) {
            throw Problem.notFound();
        }
        return Page.of(attempts.pageOf(id, page), page, SurveyAttempt::id, row -> row.view(encryption));
    }

    /**
     * What a visit to an entry needs; each reading is audited and counts as a disclosure.
     *
     * @throws Problem 429 after too many disclosures
     */
    @Transactional
    public SurveyContactView contact(Caller caller, SurveyEntryId id) {
        SurveyEntry entry = entries.findVisible(caller, id).orElseThrow(Problem::notFound);
        disclosures.record(caller, DisclosureKind.SURVEY_CONTACT_READ, id, "household visit", List.of());
        PersonId person = entry.personId();
        if (person == null) {
            return new SurveyContactView(
                    id,
                    entry.name(encryption),
                    entry.phone(encryption),
                    entry.address(encryption),
                    null,
                    null,
                    List.of());
        }
        PersonContact contact = persons.contactOf(person);
        return new SurveyContactView(
                id,
                contact.name(),
                contact.phone(),
                contact.address(),
                contact.point(),
                contact.entranceNote(),
                contact.hazards());
    }

    private String areaOf(Caller caller, SurveyRound round, AddSurveyEntryRequest request) {
        String area = request.personId() == null
                ? requireUnknown(request)
                : requireFile(caller, round, request).areaCode();
        if (!AreaScope.of(round.areaCode()).covers(area) || !caller.area().covers(area)) {
            throw Problem.rule("areaCode", "lies outside the area of the round, or outside yours", "超出本轮摸排地区或您的管辖区域");
        }
        return area;
    }

    private PersonFile requireFile(Caller caller, SurveyRound round, AddSurveyEntryRequest request) {
        if (request.name() != null
                || request.areaCode() != null
                || request.phone() != null
                || request.address() != null) {
            throw Problem.rule(
                    "personId",
                    "is sent without name, area, phone and address: they are those of the file",
                    "关联档案时不填写姓名、地区、电话和地址");
        }
        PersonId person = Objects.requireNonNull(request.personId());
        PersonFile file = persons.lockReferenced(caller, person);
        file.requireAlive();
        if (entries.exists(round.id(), person)) {
            throw Problem.conflict("This file is in the frame already.", "该档案已在名册中。");
        }
        return file;
    }

    private static String requireUnknown(AddSurveyEntryRequest request) {
        if (request.name() == null || request.areaCode() == null) {
            throw Problem.rule(
                    request.name() == null ? "name" : "areaCode",
                    "is required for a person without a file",
                    "尚无档案的人员须填写");
        }
        return request.areaCode();
    }
}
