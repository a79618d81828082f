// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;

/**
 * Which sign-in account (subject of the token) proves the visits of which worker. Every binding, every release and every refused
 * binding is audited, however it was asked for. No one binds their own account: who plans the visits does not prove them. An account
 * proves visits once its holder has confirmed it.
 */
@ApplicationScoped
public class WorkerSubjects {

    private static final String WORKER = "WORKER";

    private final WorkerRepository workers;
    private final Transitions transitions;
    private final NamedLock namedLock;
    private final CallerAudit audit;
    private final RowEncryption encryption;

    WorkerSubjects(
            WorkerRepository workers,
            Transitions transitions,
            NamedLock namedLock,
            CallerAudit audit,
            RowEncryption encryption) {
        this.workers = workers;
        this.transitions = transitions;
        this.namedLock = namedLock;
        this.audit = audit;
        this.encryption = encryption;
    }

    /**
     * Binds an account to a worker.
     *
     * @throws Problem 409 when the worker or the account is bound, 422 when the account is the caller's own
     */
    @Transactional
    public WorkerView bind(WorkerId id, String subject, Change change) {
        Caller caller = change.caller();
        Worker bound = transitions.apply(() -> workers.lockVisible(caller, id), change, (worker, when) -> {
            requireBindable(caller, worker.id(), worker.subject(), subject);
            recordBinding(caller, id);
            return worker.bindSubject(subject, when);
        });
        return bound.view(WorkerService.seesPlanning(caller), encryption);
    }

    /**
     * Unbinds the account of a worker, with a reason; it may be bound again, to this worker or another. After a dispute it says that the
     * worker shall have none.
     *
     * @throws Problem 409 when none is bound and none is disputed
     */
    @Transactional
    public WorkerView release(WorkerId id, String reason, Change change) {
        Caller caller = change.caller();
        Worker released = transitions.apply(() -> workers.lockVisible(caller, id), change, (worker, when) -> {
            if (worker.subject() == null && worker.subjectState() != SubjectState.DISPUTED) {
                throw Problem.conflict("No sign-in account is bound to this worker.", "该服务人员未绑定登录账号。");
            }
            audit.record(
                    caller,
                    AuditedAction.done("WORKER_SUBJECT_RELEASED", WORKER, id).because(reason));
            return worker.releaseSubject(when);
        });
        return released.view(WorkerService.seesPlanning(caller), encryption);
    }

    /**
     * The holder of the account confirms that they are the worker. Their token proves that the identity provider knows the account.
     *
     * @throws Problem 404 for anyone else, 403 for an account that coordinates, 409 when it is confirmed
     */
    @Transactional
    public WorkerView confirm(WorkerId id, Change change) {
        Caller caller = change.caller();
        Worker confirmed = transitions.apply(() -> lockHeld(caller, id), change, (worker, when) -> {
            requireNoCoordinator(caller, id);
            requireNotConfirmedElsewhere(caller, id, caller.subject());
            if (worker.subjectState() == SubjectState.CONFIRMED) {
                throw Problem.conflict("You have confirmed this account already.", "您已确认过该登录账号。");
            }
            audit.record(caller, AuditedAction.done("WORKER_SUBJECT_CONFIRMED", WORKER, id));
            return worker.confirmSubject(when);
        });
        return confirmed.view(WorkerService.seesPlanning(caller), encryption);
    }

    /**
     * The holder of the account says that they are not the worker: the account is unbound, and officers see it in their list.
     *
     * @throws Problem 404 for anyone else
     */
    @Transactional
    public WorkerView dispute(WorkerId id, @Nullable String reason, Change change) {
        Caller caller = change.caller();
        Worker disputed = transitions.apply(() -> lockHeld(caller, id), change, (worker, when) -> {
            audit.record(
                    caller,
                    AuditedAction.done("WORKER_SUBJECT_DISPUTED", WORKER, id).because(reason));
            return worker.disputeSubject(when);
        });
        return disputed.view(WorkerService.seesPlanning(caller), encryption);
    }

    /** The worker whose account is the caller's. To anyone else the record is answered like an absent one, in any version. */
    private Optional<Worker> lockHeld(Caller caller, WorkerId id) {
        Optional<Worker> seen = workers.lockVisible(caller, id);
        boolean isHolder =
                seen.filter(worker -> caller.subject().equals(worker.subject())).isPresent();
        if (seen.isPresent() && !isHolder) {
            recordRefusal(caller, id);
        }
        return isHolder ? seen : Optional.empty();
    }

    /** Who coordinates work orders does not prove their visits, whichever colleague bound the account. */
    private void requireNoCoordinator(Caller caller, WorkerId id) {
        if (caller.is(Roles.COORDINATOR)) {
            recordRefusal(caller, id);
            throw Problem.forbidden(
                    "This account coordinates work orders, so it does not prove visits. Ask for an account of your own without the"
                            + " role coordinator, or dispute the binding.",
                    "该账号具有调度员角色，不得作为服务证明人。请使用不具有调度员角色的本人账号，或对绑定提出异议。");
        }
    }

    /**
     * Refuses to bind an account that is the caller's own or bound elsewhere, or to a worker with another one. The refusal does not tell
     * where an account is bound.
     *
     * @param worker the worker; null while it is registered
     * @param bound the account the worker has
     */
    void requireBindable(Caller caller, @Nullable WorkerId worker, @Nullable String bound, String subject) {
        if (subject.equals(caller.subject())) {
            recordRefusal(caller, worker);
            throw Problem.rule(
                    "subject",
                    "is your own sign-in account; who enters workers does not prove their visits",
                    "是您本人的登录账号；登记服务人员的人不得作为其服务证明人");
        }
        if (bound != null && !bound.equals(subject)) {
            recordRefusal(caller, worker);
            throw Problem.conflict(
                    "The worker signs in with another account. An officer of the county or the prefecture unbinds it first, with a"
                            + " reason.",
                    "该服务人员已绑定其他登录账号，须先由县级或州级工作人员说明原因后解除绑定。");
        }
        requireNotConfirmedElsewhere(caller, worker, subject);
    }

    /** Only its holder makes an account a worker's: a binding that nobody has confirmed does not keep others from binding it. */
    private void requireNotConfirmedElsewhere(Caller caller, @Nullable WorkerId worker, String subject) {
        namedLock.acquire("worker-subject", subject);
        boolean isConfirmed = workers.withSubject(subject).stream()
                .anyMatch(
                        other -> !Objects.equals(other.id(), worker) && other.subjectState() == SubjectState.CONFIRMED);
        if (isConfirmed) {
            recordRefusal(caller, worker);
            throw Problem.conflict(
                    "This sign-in account is bound to another worker. If that is wrong, an officer of the county or the prefecture"
                            + " unbinds it, with a reason.",
                    "该登录账号已绑定其他服务人员。如有误，请由县级或州级工作人员说明原因后解除绑定。");
        }
    }

    /** Records that an account was bound to a worker. */
    void recordBinding(Caller caller, WorkerId worker) {
        audit.record(caller, AuditedAction.done("WORKER_SUBJECT_BOUND", WORKER, worker));
    }

    private void recordRefusal(Caller caller, @Nullable WorkerId worker) {
        String about = worker == null ? "-" : worker.toString();
        audit.recordRefusal(caller, AuditedAction.of("WORKER_SUBJECT_REFUSED", WORKER, about, "REFUSED"));
    }
}
