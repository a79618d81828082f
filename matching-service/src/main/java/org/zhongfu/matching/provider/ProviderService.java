// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.matching.base.EarlierRecord;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Registers and reads providers. */
@ApplicationScoped
public class ProviderService {

    private final Providers providers;
    private final NamedLock namedLock;
    private final Outbox outbox;
    private final InstantSource clock;

    ProviderService(Providers providers, NamedLock namedLock, Outbox outbox, InstantSource clock) {
        this.providers = providers;
        this.namedLock = namedLock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Registers a provider.
     *
     * @throws Problem 409 when the organisation code or credit code is taken
     */
    @Transactional
    public Creation<ProviderView> register(Caller caller, NewProvider request) {
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        request.areaCodes().forEach(area -> Visibility.requireGoverned(caller, area));
        namedLock.acquire("provider", request.orgCode());
        namedLock.acquireForReference("provider", caller.subject(), request.clientReference());
        Optional<Provider> sent =
                EarlierRecord.find(providers, caller, request.clientReference(), earlier -> earlier.isSame(request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(), false);
        }
        mustBeNew(request);
        Provider provider =
                new Provider(UuidV7.next(), request, EarlierRecord.provenance(when, caller, request.clientReference()));
        providers.persist(provider);
        outbox.append(provider.registered());
        return new Creation<>(provider.view(), true);
    }

    /** Providers the caller may see. */
    @Transactional
    public Page<ProviderView> list(Caller caller, PageQuery page, @Nullable String orgCode) {
        return Page.of(providers.page(caller, page, orgCode), page, Provider::id, Provider::view);
    }

    /** One provider. */
    @Transactional
    public ProviderView get(Caller caller, UUID id) {
        return providers.findVisible(caller, id).map(Provider::view).orElseThrow(Problem::notFound);
    }

    private void mustBeNew(NewProvider request) {
        if (providers.count("orgCode", request.orgCode()) > 0) {
            throw Problem.conflict("A provider with this orgCode is registered.", "该机构代码已登记。");
        }
        if (request.uscc() != null && providers.count("uscc", request.uscc()) > 0) {
            throw Problem.conflict("A provider with this credit code is registered.", "该统一社会信用代码已登记。");
        }
    }
}
