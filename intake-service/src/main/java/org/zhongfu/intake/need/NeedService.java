// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.intake.application.Applications;
import org.zhongfu.intake.need.NeedMove.Close;
import org.zhongfu.intake.need.NeedMove.Confirm;
import org.zhongfu.intake.need.NeedMove.Withdraw;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
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
    private final Applications applications;
    private final NamedLock namedLock;
    private final Outbox outbox;
    private final InstantSource clock;

    NeedService(
            NeedRepository needs,
            PersonFiles persons,
            Applications applications,
            NamedLock namedLock,
            Outbox outbox,
            InstantSource clock) {
        this.needs = needs;
        this.persons = persons;
        this.applications = applications;
        this.namedLock = namedLock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Enters a need.
     *
     * @throws Problem 409 when the person has an open need for the same service in an overlapping period
     */
    @Transactional
    public Creation<NeedView> register(Caller caller, RegisterNeed request) {
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        // Holding the person makes "no open need yet, so enter one" a single step.
        PersonFile person = persons.lockReferenced(caller, request.personId());
        namedLock.acquireForReference("need", caller.subject(), request.clientReference());
        Optional<Need> sent =
                needs.findByReference(caller.subject(), request.clientReference(), earlier -> earlier.isSame(request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(), false);
        }
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.rule("periodTo", "lies before periodFrom", "早于 periodFrom");
        }
        Instant requestedAt = requestedAt(caller, request, when);
        if (needs.isOpen(request)) {
            throw Problem.conflict(
                    "The person has an open need for this service in an overlapping period. Close or withdraw it first.",
                    "该人员在重叠期间内已有同一服务的未结需求，请先办结或撤回。");
        }
        Need need = new Need(
                UuidV7.next(), person, request, requestedAt, Provenance.of(when, caller, request.clientReference()));
        needs.persist(need);
        outbox.append(need.registered());
        if (!need.preferences().isEmpty()) {
            persons.publishFacts(person.id(), when);
        }
        return new Creation<>(need.view(), true);
    }

    /** Carries a move out, on the version it was made for. */
    @Transactional
    public NeedView move(Caller caller, UUID id, Revision seen, NeedMove move) {
        Need need = needs.lockVisible(caller, id).orElseThrow(Problem::notFound);
        seen.requireCurrent(need.revision());
        Occurrence when = Occurrence.judge(move.occurredAt(), move.backfillReason(), caller, clock.instant());
        outbox.append(carryOut(move, need, caller, when));
        return need.view();
    }

    /** Needs of persons of the caller's area. */
    @Transactional
    public Page<NeedView> list(Caller caller, PageQuery page, NeedFilter filter) {
        return Page.of(needs.page(caller, page, filter), page, Need::id, Need::view);
    }

    /** The ledger: needs with whose they are. */
    @Transactional
    public Page<LedgerEntry> ledger(Caller caller, PageQuery page, NeedFilter filter) {
        List<Need> rows = needs.page(caller, page, filter);
        Map<UUID, PersonView> whose =
                persons.views(rows.stream().map(Need::personId).distinct().toList(), caller);
        LocalDate today = Zones.dayOf(clock.instant());
        return Page.of(rows, page, Need::id, need -> {
            PersonView person = whose.get(need.personId());
            if (person == null) {
                throw new IllegalStateException("need " + need.id() + " is nobody's");
            }
            return new LedgerEntry(need.view(), person.name(), person.groupsOn(today));
        });
    }

    /** One need. */
    @Transactional
    public NeedView get(Caller caller, UUID id) {
        return needs.findVisible(caller, id).map(Need::view).orElseThrow(Problem::notFound);
    }

    private IntakeEvent carryOut(NeedMove move, Need need, Caller caller, Occurrence when) {
        return switch (move) {
            case Confirm confirmed -> need.confirm(persons.findVisible(caller, need.personId()), when);
            case Withdraw withdrawal ->
                need.withdraw(
                        (withdrawal.reasonCode() == null ? WithdrawalReason.OTHER : withdrawal.reasonCode()).name(),
                        withdrawal.reason(),
                        when);
            case Close closure ->
                need.close(
                        (closure.reasonCode() == null ? ClosureReason.MET : closure.reasonCode()).name(),
                        closure.reason(),
                        when);
        };
    }

    private Instant requestedAt(Caller caller, RegisterNeed request, Occurrence when) {
        Instant submitted = request.applicationId() == null
                ? when.occurredAt()
                : applications.submittedAt(caller, request.applicationId(), request.personId());
        Instant requested = request.requestedAt() == null ? submitted : request.requestedAt();
        if (requested.isAfter(when.occurredAt())) {
            throw Problem.rule("requestedAt", "lies after the need was entered", "晚于需求登记时间");
        }
        return requested;
    }
}
