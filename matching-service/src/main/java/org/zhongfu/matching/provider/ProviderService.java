// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Registers and reads providers. */
@ApplicationScoped
public class ProviderService {

    private final ProviderRepository providers;
    private final Creator creator;
    private final NamedLock namedLock;

    ProviderService(ProviderRepository providers, Creator creator, NamedLock namedLock) {
        this.providers = providers;
        this.creator = creator;
        this.namedLock = namedLock;
    }

    /**
     * Registers a provider.
     *
     * @throws Problem 409 when the organisation code or credit code is taken
     */
    @Transactional
    public Creation<ProviderView> register(Caller caller, RegisterProviderRequest request) {
        request.areaCodes().forEach(area -> Visibility.requireGoverned(caller, area));
        return creator.create(Submission.of("provider", caller, request), providers, provenance -> {
                    namedLock.acquire("provider", request.orgCode());
                    requireUnregistered(request);
                    Provider provider = new Provider(new ProviderId(UuidV7.next()), request, provenance);
                    return NewRecord.of(provider, provider.registered());
                })
                .map(Provider::view);
    }

    /** Providers the caller may see. */
    @Transactional
    public Page<ProviderView> list(Caller caller, PageQuery page, @Nullable String orgCode) {
        return Page.of(
                providers.page(caller, page, orgCode),
                page,
                provider -> provider.id().value(),
                Provider::view);
    }

    /** One provider. */
    @Transactional
    public ProviderView get(Caller caller, ProviderId id) {
        return providers.findVisible(caller, id).map(Provider::view).orElseThrow(Problem::notFound);
    }

    private void requireUnregistered(RegisterProviderRequest request) {
        if (providers.hasOrgCode(request.orgCode())) {
            throw Problem.conflict("A provider with this orgCode is already registered.", "该机构代码已登记。");
        }
        if (request.uscc() != null && providers.hasUscc(request.uscc())) {
            throw Problem.conflict(
                    "A provider with this unified social credit code is already registered.", "该统一社会信用代码已登记。");
        }
    }
}
