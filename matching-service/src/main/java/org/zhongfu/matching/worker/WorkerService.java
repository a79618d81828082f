// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.matching.provider.ProviderRepository;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Registers, changes and reads workers. */
@ApplicationScoped
public class WorkerService {

    private static final int LONGEST_LEAVE_DAYS = 366;

    private final WorkerRepository workers;
    private final ProviderRepository providers;
    private final Creator creator;
    private final Transitions transitions;
    private final WorkerSubjects subjects;
    private final RowEncryption encryption;

    WorkerService(
            WorkerRepository workers,
            ProviderRepository providers,
            Creator creator,
            Transitions transitions,
            WorkerSubjects subjects,
            RowEncryption encryption) {
        this.workers = workers;
        this.providers = providers;
        this.creator = creator;
        this.transitions = transitions;
        this.subjects = subjects;
        this.encryption = encryption;
    }

    /**
     * Registers a worker.
     *
     * @throws Problem 409 when another worker signs in with that subject, 422 when it is the caller's own
     */
    @Transactional
    public Creation<WorkerView> register(Caller caller, RegisterWorkerRequest request) {
        if (!Visibility.byOrg(caller)) {
            Visibility.requireGoverned(caller, request.areaCode());
        }
        requireCoordinatorFor(caller, request.planning() != null);
        return creator.create(Submission.of("worker", caller, request), workers, provenance -> {
                    Provider provider = providers
                            .findVisible(caller, request.providerId())
                            .orElseThrow(() -> Problem.rule(
                                    "providerId", "names no provider whose workers you may register", "不是您可登记服务人员的机构"));
                    String subject = request.subject();
                    Worker worker = new Worker(new WorkerId(UuidV7.next()), request, provider, encryption, provenance);
                    NewRecord<Worker> registered = NewRecord.of(worker, worker.registered());
                    if (subject == null) {
                        return registered;
                    }
                    subjects.requireBindable(caller, null, null, subject);
                    return registered.andThen(() -> subjects.recordBinding(caller, worker.id()));
                })
                .map(worker -> view(worker, caller));
    }

    /** Changes a worker if its version is the one the caller has read. */
    @Transactional
    public WorkerView change(WorkerId id, ChangeWorkerRequest request, Change change) {
        Caller caller = change.caller();
        Worker changed = transitions.apply(() -> workers.lockVisible(caller, id), change, (worker, when) -> {
            request.requireNothingLost();
            String area = request.areaCode().value();
            if (area != null && !Visibility.byOrg(caller)) {
                Visibility.requireGoverned(caller, area);
            }
            requireCoordinatorFor(caller, request.planning().isSent());
            String subject = request.subject().value();
            if (subject != null && !subject.equals(worker.subject())) {
                subjects.requireBindable(caller, id, worker.subject(), subject);
                subjects.recordBinding(caller, id);
            }
            return worker.change(request, encryption, when);
        });
        return view(changed, caller);
    }

    /** The worker is on leave; what they were to serve must be handed over. */
    @Transactional
    public WorkerView takeLeave(WorkerId id, TakeLeaveRequest request, Change change) {
        if (request.to().isBefore(request.from())
                || request.to().isAfter(request.from().plusDays(LONGEST_LEAVE_DAYS))) {
            throw Problem.rule(
                    "to",
                    "must be a day from the first day of the leave to %d days later".formatted(LONGEST_LEAVE_DAYS),
                    "最后一日不得早于第一日，且不得超过其后 %d 日".formatted(LONGEST_LEAVE_DAYS));
        }
        Leave leave = new Leave(request.from(), request.to(), request.reasonCode());
        Worker absent = transitions.apply(
                () -> workers.lockVisible(change.caller(), id),
                change,
                (worker, when) -> worker.takeLeave(leave, when));
        return view(absent, change.caller());
    }

    /** A leave does not take place, or ends earlier. */
    @Transactional
    public WorkerView withdrawLeave(WorkerId id, WithdrawLeaveRequest request, Change change) {
        Worker present = transitions.apply(
                () -> workers.lockVisible(change.caller(), id),
                change,
                (worker, when) -> worker.withdrawLeave(request.from(), request.lastDay(), when));
        return view(present, change.caller());
    }

    /** Workers the caller may see. */
    @Transactional
    public Page<WorkerView> list(
            Caller caller,
            PageQuery page,
            @Nullable ProviderId providerId,
            @Nullable String subject,
            Set<SubjectState> states) {
        return Page.of(
                workers.page(caller, page, providerId, subject, states),
                page,
                worker -> worker.id().value(),
                worker -> view(worker, caller));
    }

    /** One worker. */
    @Transactional
    public WorkerView get(Caller caller, WorkerId id) {
        return workers.findVisible(caller, id)
                .map(worker -> view(worker, caller))
                .orElseThrow(Problem::notFound);
    }

    private WorkerView view(Worker worker, Caller caller) {
        return worker.view(seesPlanning(caller), encryption);
    }

    /** Only coordinators see the planning data of the workers of their provider: start, shifts and languages. */
    static boolean seesPlanning(Caller caller) {
        return caller.is(Roles.COORDINATOR);
    }

    private static void requireCoordinatorFor(Caller caller, boolean planningSent) {
        if (planningSent && !seesPlanning(caller)) {
            throw Problem.forbidden("Only a coordinator of the provider may send planning.", "排班信息只能由本机构调度员登记。");
        }
    }
}
