// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.session.SessionDays;
import org.zhongfu.workorder.session.SessionView;
import org.zhongfu.workorder.visit.DayVisit;
import org.zhongfu.workorder.visit.VisitDays;
import org.zhongfu.workorder.worker.Worker;
import org.zhongfu.workorder.worker.WorkerRepository;

/** The days of workers: a worker reads their own, a coordinator those of the workers of their provider. */
@ApplicationScoped
@Transactional
public class DayService {

    private final WorkerRepository workers;
    private final OrderAccess orders;
    private final VisitDays visits;
    private final SessionDays sessions;
    private final DayPage page;
    private final InstantSource clock;

    DayService(
            WorkerRepository workers,
            OrderAccess orders,
            VisitDays visits,
            SessionDays sessions,
            DayPage page,
            InstantSource clock) {
        this.workers = workers;
        this.orders = orders;
        this.visits = visits;
        this.sessions = sessions;
        this.page = page;
        this.clock = clock;
    }

    /** The day of the signed-in worker; without visits for a caller who is no worker. */
    public DayView own(Caller caller, @Nullable LocalDate date) {
        return day(ownWorker(caller), date);
    }

    /**
     * The day of a worker of the coordinator's provider.
     *
     * @throws Problem 404
     */
    public DayView ofWorker(Caller caller, WorkerId worker, @Nullable LocalDate date) {
        return day(Optional.of(requireOfProvider(caller, worker)), date);
    }

    /** The own day as a page to print. */
    public String ownPage(Caller caller, @Nullable LocalDate date, Locale language) {
        return page.render(own(caller, date), language);
    }

    /** The day of a worker as a page to print. */
    public String pageOfWorker(Caller caller, WorkerId worker, @Nullable LocalDate date, Locale language) {
        return page.render(ofWorker(caller, worker, date), language);
    }

    /** The own visits from a day on as iCalendar. */
    public String ownCalendar(Caller caller, @Nullable LocalDate date, int days, Locale language) {
        return calendar(ownWorker(caller), date, days, language);
    }

    /** The visits of a worker from a day on as iCalendar. */
    public String calendarOfWorker(
            Caller caller, WorkerId worker, @Nullable LocalDate date, int days, Locale language) {
        return calendar(Optional.of(requireOfProvider(caller, worker)), date, days, language);
    }

    /** The workers that the caller signs in as; at most one is expected. */
    public List<WorkerId> workersOf(Caller caller) {
        return workers.listBySubject(caller.subject()).stream().map(Worker::id).toList();
    }

    private DayView day(Optional<WorkerId> worker, @Nullable LocalDate date) {
        LocalDate day = date == null ? today() : date;
        Instant from = Zones.startOf(day);
        Instant to = Zones.startOf(day.plusDays(1));
        List<DayVisit> found = worker.map(id -> visits.of(id, from, to)).orElse(List.of());
        List<SessionView> held = worker.map(id -> sessions.of(id, from, to)).orElse(List.of());
        return DaySheet.of(day, worker.orElse(null), found, held, clock.instant());
    }

    private String calendar(Optional<WorkerId> worker, @Nullable LocalDate date, int days, Locale language) {
        LocalDate first = date == null ? today() : date;
        Instant from = Zones.startOf(first);
        Instant to = Zones.startOf(first.plusDays(days));
        VisitCalendarFile file = new VisitCalendarFile(clock.instant(), language);
        worker.ifPresent(id -> {
            visits.of(id, from, to).forEach(file::add);
            sessions.of(id, from, to).forEach(file::add);
            visits.movedFrom(id, from, to).forEach(visit -> file.addMoved(visit, id));
        });
        return file.text();
    }

    private Optional<WorkerId> ownWorker(Caller caller) {
        return workersOf(caller).stream().findFirst();
    }

    private WorkerId requireOfProvider(Caller caller, WorkerId id) {
        return workers.findByIdOptional(id.value())
                .filter(worker -> orders.isProviderOf(caller, worker.providerId()))
                .map(Worker::id)
                .orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
