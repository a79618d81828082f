// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.intake.fulfilment.Fulfilment;
import org.zhongfu.intake.fulfilment.NeedFacts;
import org.zhongfu.intake.need.NeedTransitionRequest.CloseNeedRequest;
import org.zhongfu.intake.need.NeedTransitionRequest.ConfirmNeedRequest;
import org.zhongfu.intake.need.NeedTransitionRequest.CorrectRequestTimeRequest;
import org.zhongfu.intake.need.NeedTransitionRequest.RematchNeedRequest;
import org.zhongfu.intake.need.NeedTransitionRequest.WithdrawNeedRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
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

/** Keeps the ledger of needs. */
@ApplicationScoped
public class NeedService {

    private final NeedRepository needs;
    private final PersonFiles persons;
    private final RequestTimes requestTimes;
    private final PersonReadAudit reads;
    private final NeedFacts facts;
    private final Creator creator;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final InstantSource clock;
    private final FourEyes fourEyes;

    NeedService(
            NeedRepository needs,
            PersonFiles persons,
            RequestTimes requestTimes,
            PersonReadAudit reads,
            NeedFacts facts,
            Creator creator,
            Transitions transitions,
            RowEncryption encryption,
            InstantSource clock,
            FourEyes fourEyes) {
        this.needs = needs;
        this.persons = persons;
        this.requestTimes = requestTimes;
        this.reads = reads;
        this.facts = facts;
        this.creator = creator;
        this.transitions = transitions;
        this.encryption = encryption;
        this.clock = clock;
        this.fourEyes = fourEyes;
    }

    /**
     * Registers a need.
     *
     * @throws Problem 409 when the person has an open need for the same service in an overlapping period
     */
    @Transactional
    public Creation<NeedView> register(Caller caller, RegisterNeedRequest request) {
        // The lock on the person makes the check for an open need and the creation one step.
        PersonFile person = persons.lockReferenced(caller, request.personId());
        return creator.create(
                        Submission.of("need", caller, request),
                        needs,
                        provenance -> newNeed(caller, person, request, provenance))
                .map(this::view);
    }

    /**
     * Registers a need as a part of another operation. For the four-eyes rules it is the step {@code registerNeed}.
     *
     * @throws Problem 409 when the person has an open need for the same service in an overlapping period
     */
    @Transactional(TxType.MANDATORY)
    public Creation<NeedView> registerSuggested(Caller caller, RegisterNeedRequest request) {
        PersonFile person = persons.lockReferenced(caller, request.personId());
        return creator.create(Submission.of("need", caller, request), needs, provenance -> {
                    NewRecord<Need> created = newNeed(caller, person, request, provenance);
                    return created.andThen(() -> fourEyes.take("registerNeed", created.entity(), caller));
                })
                .map(this::view);
    }

    /** Takes a need one step further, in the version the caller has read. */
    @Transactional
    public NeedView transition(Caller caller, NeedId id, Revision seen, NeedTransitionRequest request) {
        // The person is locked before the need, as when a death ends all needs: two orders of locks could block each
        // other.
        persons.lockVisible(caller, needs.findPersonOf(id).orElseThrow(Problem::notFound));
        Need need = transitions.apply(
                () -> needs.lockVisible(caller, id),
                Change.of(caller, seen, request),
                (locked, when) -> step(request, locked, caller, when));
        if (need.hasEnded() && !need.preferences().isEmpty()) {
            persons.publishFacts(
                    need.personId(), need.lastStepAt()); // The preferences of an ended need no longer apply.
        }
        return view(need);
    }

    /** Needs the caller may see. */
    @Transactional
    public Page<NeedView> list(Caller caller, PageQuery page, NeedFilter filter) {
        Criteria criteria = needs.visible(caller, page, filter);
        return Page.of(needs.page(criteria), page, row -> row.id().value(), NeedOrder::valueOf, this::view);
    }

    /** The ledger: needs with the persons they belong to. */
    @Transactional
    public Page<LedgerEntryView> ledger(Caller caller, PageQuery page, NeedFilter filter) {
        Criteria criteria = needs.visibleWithFile(caller, page, filter);
        List<Need> rows = needs.page(criteria);
        Map<PersonId, PersonView> personsById =
                persons.views(rows.stream().map(Need::personId).distinct().toList(), caller);
        LocalDate today = Zones.dayOf(clock.instant());
        reads.recordList(Read.PERSON_READ, caller, personsById.keySet());
        return Page.of(rows, page, row -> row.id().value(), NeedOrder::valueOf, need -> {
            PersonView person = personsById.get(need.personId());
            if (person == null) {
                throw new IllegalStateException("need " + need.id() + " has no person");
            }
            return new LedgerEntryView(view(need), person.name(), person.groupsOn(today));
        });
    }

    /** One need. */
    @Transactional
    public NeedView get(Caller caller, NeedId id) {
        return needs.findVisible(caller, id).map(this::view).orElseThrow(Problem::notFound);
    }

    /** The preferences of a need, in the order of their codes. The method that calls this one has checked the caller. */
    @Transactional(TxType.MANDATORY)
    public List<String> preferencesOf(NeedId id) {
        return needs.findByIdOptional(id.value()).map(Need::preferences).orElse(List.of());
    }

    private NeedView view(Need need) {
        return need.view(encryption);
    }

    private NewRecord<Need> newNeed(
            Caller caller, PersonFile person, RegisterNeedRequest request, Provenance provenance) {
        person.requireAlive();
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.rule("periodTo", "lies before periodFrom", "早于服务期起始日（periodFrom）");
        }
        RequestTime requested = requestTimes.judge(caller, request, provenance.occurredAt());
        if (needs.hasOpenNeed(request)) {
            throw Problem.conflict(
                    "The person has an open need for this service in an overlapping period. Close or withdraw it first.",
                    "该人员在重叠期间内已有同一服务的未结需求，请先办结或撤回。");
        }
        Need need = new Need(new NeedId(UuidV7.next()), person, request, requested, provenance);
        NewRecord<Need> created = NewRecord.of(need, NeedEvents.registered(need));
        return need.preferences().isEmpty()
                ? created
                : created.andThen(() -> persons.publishFacts(person.id(), provenance.occurredAt()));
    }

    private IntakeEvent step(NeedTransitionRequest request, Need need, Caller caller, Occurrence when) {
        return switch (request) {
            case ConfirmNeedRequest confirmation ->
                need.confirm(persons.findVisible(caller, need.personId()), requestTimes.recordedAt(need), when);
            case WithdrawNeedRequest withdrawal -> {
                requireOtherThanDeath(withdrawal);
                WithdrawalReason why =
                        withdrawal.reasonCode() == null ? WithdrawalReason.OTHER : withdrawal.reasonCode();
                IntakeEvent withdrawn = need.withdraw(why.name(), when);
                need.explainEnd(withdrawal.reason(), encryption);
                yield withdrawn;
            }
            case CloseNeedRequest closure -> close(closure, need, when);
            case CorrectRequestTimeRequest correction ->
                need.correctRequest(
                        requestTimes.judge(caller, need, correction), correction.reason(), encryption, when);
            case RematchNeedRequest ignored -> need.rematch(facts.fulfilmentOf(need.id(), need.units()), when);
        };
    }

    private IntakeEvent close(CloseNeedRequest closure, Need need, Occurrence when) {
        ClosureReason why = closure.reasonCode() == null ? ClosureReason.MET : closure.reasonCode();
        if ((why == ClosureReason.REFERRED) != (closure.referredTo() != null)) {
            throw Problem.rule(
                    "referredTo",
                    "is sent with the reason REFERRED, and only with it: say to whom the need is referred",
                    "仅在办结原因为“转介”（REFERRED）时填写，且必须填写转介去向");
        }
        Fulfilment fulfilment = facts.fulfilmentOf(need.id(), need.units());
        if (why == ClosureReason.MET) {
            NeedRest.requireNoneMissing(fulfilment);
        }
        IntakeEvent closed = need.close(new NeedClosure(why, closure.referredTo()), fulfilment, when);
        need.explainEnd(closure.reason(), encryption);
        return closed;
    }

    /** A death ends all needs of the person, not the one at hand. */
    private static void requireOtherThanDeath(WithdrawNeedRequest withdrawal) {
        if (withdrawal.reasonCode() == WithdrawalReason.DECEASED) {
            throw Problem.rule(
                    "reasonCode",
                    "record the death in the person's file instead (POST /api/v1/persons/{id}/death); it withdraws all open"
                            + " needs of the person with this reason",
                    "请在人员档案中登记死亡（POST /api/v1/persons/{id}/death），该人员的全部未结需求将以“已去世”为由一并撤销");
        }
    }
}
