// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.base.EarlierRecord;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.matching.provider.Providers;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Registers, changes and reads workers. */
@ApplicationScoped
public class WorkerService {

    private final Workers workers;
    private final Providers providers;
    private final NamedLock namedLock;
    private final Outbox outbox;
    private final InstantSource clock;

    WorkerService(Workers workers, Providers providers, NamedLock namedLock, Outbox outbox, InstantSource clock) {
        this.workers = workers;
        this.providers = providers;
        this.namedLock = namedLock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Registers a worker.
     *
     * @throws Problem 409 when another worker signs in with that subject
     */
    @Transactional
    public Creation<WorkerView> register(Caller caller, NewWorker request) {
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        if (!Visibility.byOrg(caller)) {
            Visibility.requireGoverned(caller, request.areaCode());
        }
        mustBePlannedFromInside(caller, request.planning());
        namedLock.acquireForReference("worker", caller.subject(), request.clientReference());
        Optional<Worker> sent =
                EarlierRecord.find(workers, caller, request.clientReference(), earlier -> earlier.isSame(request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(isInside(caller)), false);
        }
        Provider provider = providers
                .findVisible(caller, request.providerId())
                .orElseThrow(
                        () -> Problem.rule("providerId", "is no provider you may enter workers for", "不是您可登记工作人员的机构"));
        mustSignInAlone(null, request.subject());
        Worker worker = new Worker(
                UuidV7.next(), request, provider, EarlierRecord.provenance(when, caller, request.clientReference()));
        workers.persist(worker);
        outbox.append(worker.registered());
        return new Creation<>(worker.view(isInside(caller)), true);
    }

    /** Changes a worker, in the version the change was made for. */
    @Transactional
    public WorkerView change(Caller caller, UUID id, Revision seen, ChangeWorker request) {
        Worker worker = workers.lockVisible(caller, id).orElseThrow(Problem::notFound);
        seen.requireCurrent(worker.revision());
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        if (request.areaCode() != null && !Visibility.byOrg(caller)) {
            Visibility.requireGoverned(caller, request.areaCode());
        }
        mustBePlannedFromInside(caller, request.planning());
        mustSignInAlone(id, request.subject());
        outbox.append(worker.change(request, when));
        return worker.view(isInside(caller));
    }

    /** Workers the caller may see. */
    @Transactional
    public Page<WorkerView> list(Caller caller, PageQuery page, @Nullable UUID providerId) {
        return Page.of(
                workers.page(caller, page, providerId), page, Worker::id, worker -> worker.view(isInside(caller)));
    }

    /** One worker. */
    @Transactional
    public WorkerView get(Caller caller, UUID id) {
        return workers.findVisible(caller, id)
                .map(worker -> worker.view(isInside(caller)))
                .orElseThrow(Problem::notFound);
    }

    /** Home, hours and languages of its people are the provider's own business. */
    private static boolean isInside(Caller caller) {
        return caller.is(Roles.COORDINATOR);
    }

    private static void mustBePlannedFromInside(Caller caller, @Nullable WorkerPlanning planning) {
        if (planning != null && !isInside(caller)) {
            throw Problem.forbidden(
                    "Only the coordinator of the provider enters what plans ask of a worker.", "排班信息只能由本机构协调员登记。");
        }
    }

    private void mustSignInAlone(@Nullable UUID self, @Nullable String subject) {
        if (subject == null) {
            return;
        }
        namedLock.acquire("worker-subject", subject);
        boolean taken = workers.find("subject", subject).stream()
                .anyMatch(worker -> !worker.id().equals(self));
        if (taken) {
            throw Problem.conflict("Another worker signs in with this subject.", "该登录主体已绑定其他工作人员。");
        }
    }
}
