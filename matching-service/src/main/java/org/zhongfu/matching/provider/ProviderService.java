// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.NamedLock;
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

/** Registers, corrects and reads providers. */
@ApplicationScoped
public class ProviderService {

    private final ProviderRepository providers;
    private final Creator creator;
    private final Transitions transitions;
    private final NamedLock namedLock;
    private final Event<ProviderAreasChanged> areasChanged;

    ProviderService(
            ProviderRepository providers,
            Creator creator,
            Transitions transitions,
            NamedLock namedLock,
            Event<ProviderAreasChanged> areasChanged) {
        this.providers = providers;
        this.creator = creator;
        this.transitions = transitions;
        this.namedLock = namedLock;
        this.areasChanged = areasChanged;
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

    /**
     * Corrects a provider if its version is the one the caller has read. Name and credit code are corrected by an officer responsible
     * for all of its areas, an area by one responsible for it. Open offers outside of its areas end afterwards.
     *
     * @throws Problem 403 outside the caller's area, 409 when another provider has the credit code
     */
    @Transactional
    public ProviderView change(ProviderId id, ChangeProviderRequest request, Change change) {
        if (request.changesNothing()) {
            throw Problem.rule(
                    "name", "is absent as all else; send name, kind, uscc or areaCodes", "请至少更正名称、类别、信用代码或服务区域之一");
        }
        request.requireNothingLost();
        Caller caller = change.caller();
        Provider corrected = transitions.apply(() -> providers.lockVisible(caller, id), change, (provider, when) -> {
            correctedAreas(provider, request).forEach(area -> Visibility.requireGoverned(caller, area));
            requireFree(provider, request.uscc().value());
            requirePossible(provider, request.kind().value());
            return provider.correct(request, when);
        });
        if (request.areaCodes().isSent()) {
            areasChanged.fire(new ProviderAreasChanged(id));
        }
        return corrected.view();
    }

    /** The areas whose officers decide: those that come or go, and all when what is true everywhere is corrected. */
    private static Set<String> correctedAreas(Provider provider, ChangeProviderRequest request) {
        Set<String> before = Set.copyOf(provider.areaCodes());
        List<String> newAreas = request.areaCodes().value();
        Set<String> after = newAreas == null ? before : Set.copyOf(newAreas);
        Set<String> decided = new HashSet<>();
        if (request.name().isSent() || request.kind().isSent() || request.uscc().isSent()) {
            decided.addAll(before);
        }
        before.stream().filter(area -> !after.contains(area)).forEach(decided::add);
        after.stream().filter(area -> !before.contains(area)).forEach(decided::add);
        return decided;
    }

    private void requireFree(Provider provider, @Nullable String uscc) {
        if (uscc != null && !uscc.equals(provider.uscc()) && providers.hasUscc(uscc)) {
            throw usccTaken();
        }
    }

    private void requirePossible(Provider provider, @Nullable ProviderKind kind) {
        if (kind == null || kind == provider.kind()) {
            return;
        }
        if (!kind.maySignContracts() && providers.hasOpenContract(provider.id())) {
            throw Problem.rule(
                    "kind",
                    "is one that has no contracts, and a contract of the provider has not ended",
                    "该类机构不得签订购买合同，而该机构尚有未终止的合同");
        }
        if (!kind.maySignAgreements() && providers.hasOpenAgreement(provider.id())) {
            throw Problem.rule(
                    "kind",
                    "is one that serves under contracts, and an agreement of the provider has not ended",
                    "该类机构按购买合同提供服务，而该机构尚有未终止的公益服务协议");
        }
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
            throw usccTaken();
        }
    }

    private static Problem usccTaken() {
        return Problem.conflict(
                "A provider with this unified social credit code is already registered.", "该统一社会信用代码已登记。");
    }
}
