// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.assessment.Instruments;
import org.zhongfu.intake.survey.SurveyRoundStepRequest.CloseSurveyRoundRequest;
import org.zhongfu.intake.survey.SurveyRoundStepRequest.OpenSurveyRoundRequest;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Prepares, opens and closes rounds of household visits. */
@ApplicationScoped
public class SurveyRoundService {

    private final SurveyRoundRepository rounds;
    private final SurveyEntryRepository entries;
    private final SurveyFrame frames;
    private final Creator creator;
    private final Transitions transitions;
    private final Outbox outbox;
    private final RowEncryption encryption;
    private final SurveyAudit audit;

    SurveyRoundService(
            SurveyRoundRepository rounds,
            SurveyEntryRepository entries,
            SurveyFrame frames,
            Creator creator,
            Transitions transitions,
            Outbox outbox,
            RowEncryption encryption,
            SurveyAudit audit) {
        this.rounds = rounds;
        this.entries = entries;
        this.frames = frames;
        this.creator = creator;
        this.transitions = transitions;
        this.outbox = outbox;
        this.encryption = encryption;
        this.audit = audit;
    }

    /** Prepares a round. */
    @Transactional
    public Creation<SurveyRoundView> create(Caller caller, CreateSurveyRoundRequest request) {
        return creator.create(submission(caller, request), rounds, provenance -> {
                    requireValid(caller, request);
                    SurveyRound round =
                            new SurveyRound(new SurveyRoundId(UuidV7.next()), request, encryption, provenance);
                    return NewRecord.of(round).andThen(() -> audit.record(caller, "SURVEY_ROUND_CREATED", round.id()));
                })
                .map(this::view);
    }

    /** A frame without conditions holds all files of the area, no frame none: they are different rounds. */
    private static Submission submission(Caller caller, CreateSurveyRoundRequest request) {
        return Submission.of("survey-round", caller, request).with("frame", request.frame() != null);
    }

    /** Rounds that the caller may see. */
    @Transactional
    public Page<SurveyRoundView> list(Caller caller, PageQuery page, SurveyRoundFilter filter) {
        Criteria criteria = rounds.visible(caller, page, filter);
        return Page.of(rounds.page(criteria), page, row -> row.id().value(), SurveyRoundOrder::valueOf, this::view)
                .withTotal(rounds.total(criteria, page));
    }

    /** One round. */
    @Transactional
    public SurveyRoundView get(Caller caller, SurveyRoundId id) {
        return rounds.findVisible(caller, id).map(this::view).orElseThrow(Problem::notFound);
    }

    /** Opens or closes a round, in the version the caller has read. */
    @Transactional
    public SurveyRoundView step(Caller caller, SurveyRoundId id, Revision seen, SurveyRoundStepRequest request) {
        Change change = Change.of(caller, seen, request);
        SurveyRound round = transitions.require(() -> rounds.lockOwn(caller, id), change);
        Occurrence when = transitions.timeOf(round, change);
        switch (request) {
            case OpenSurveyRoundRequest ignored -> {
                round.requireDraft();
                outbox.append(round.open(frames.freeze(round, caller.subject(), when), when));
                audit.record(caller, "SURVEY_ROUND_OPENED", id);
            }
            case CloseSurveyRoundRequest ignored -> {
                outbox.append(round.close(entries.countOf(id), entries.countVisited(id), when));
                audit.record(caller, "SURVEY_ROUND_CLOSED", id);
            }
        }
        return view(round);
    }

    private SurveyRoundView view(SurveyRound round) {
        return round.view(encryption);
    }

    private static void requireValid(Caller caller, CreateSurveyRoundRequest request) {
        if (!caller.area().covers(request.areaCode())) {
            throw Problem.rule("areaCode", "lies outside your area", "超出您的管辖区域");
        }
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.rule("periodTo", "lies before periodFrom", "早于起始日（periodFrom）");
        }
        request.sortedInstruments().forEach(code -> requireInstrument(code, request.periodFrom()));
    }

    private static void requireInstrument(String code, LocalDate day) {
        if (Instruments.findOn(code, day).isEmpty()) {
            throw Problem.rule(
                    "instruments",
                    "there is no instrument " + code + " on the first day; see GET /api/v1/assessment-instruments",
                    "起始日没有量表 " + code + "，请见 GET /api/v1/assessment-instruments");
        }
    }
}
