// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.matching.provider.ProviderRepository;
import org.zhongfu.platform.kernel.UuidV7;
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

/** Signs, ends and reads agreements without prices. They have no contract lines, so no need is ever offered on one. */
@ApplicationScoped
public class AgreementService {

    private final AgreementRepository agreements;
    private final ProviderRepository providers;
    private final Creator creator;
    private final Transitions transitions;

    AgreementService(
            AgreementRepository agreements, ProviderRepository providers, Creator creator, Transitions transitions) {
        this.agreements = agreements;
        this.providers = providers;
        this.creator = creator;
        this.transitions = transitions;
    }

    /**
     * Signs an agreement.
     *
     * @throws Problem 403 outside the caller's area, 422 when the provider is a social work organisation
     */
    @Transactional
    public Creation<AgreementView> sign(Caller caller, SignAgreementRequest request) {
        Visibility.requireGoverned(caller, request.areaCode());
        return creator.create(Submission.of("agreement", caller, request), agreements, provenance -> {
                    requirePossible(caller, request);
                    Agreement agreement = new Agreement(new AgreementId(UuidV7.next()), request, provenance);
                    return NewRecord.of(agreement, agreement.signed());
                })
                .map(Agreement::view);
    }

    /** Ends an agreement before its last day. */
    @Transactional
    public AgreementView end(AgreementId id, EndAgreementRequest request, Change change) {
        return transitions
                .apply(
                        () -> agreements.lockVisible(change.caller(), id),
                        change,
                        (agreement, when) -> agreement.end(request.lastDay(), request.reason(), when))
                .view();
    }

    /** The agreements the caller may see. */
    @Transactional
    public Page<AgreementView> list(
            Caller caller,
            PageQuery page,
            @Nullable ProviderId provider,
            @Nullable String service,
            @Nullable LocalDate on) {
        return Page.of(
                agreements.page(agreements.criteria(caller, page, provider, service, on)),
                page,
                agreement -> agreement.id().value(),
                Agreement::view);
    }

    /** One agreement. */
    @Transactional
    public AgreementView get(Caller caller, AgreementId id) {
        return agreements.findVisible(caller, id).map(Agreement::view).orElseThrow(Problem::notFound);
    }

    private void requirePossible(Caller caller, SignAgreementRequest request) {
        Provider provider = providers
                .findVisible(caller, request.providerId())
                .orElseThrow(() -> Problem.rule(
                        "providerId",
                        "names no provider of your area; register the provider first",
                        "不是本区域内已登记的机构，请先登记该机构"));
        if (!provider.kind().maySignAgreements()) {
            throw Problem.rule(
                    "providerId",
                    "names a social work organisation, which serves under a contract with prices",
                    "为社会工作服务机构，应按购买合同提供服务");
        }
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.rule("periodTo", "must not be before periodFrom", "协议结束日期不得早于开始日期");
        }
        if (Set.copyOf(request.services()).size() < request.services().size()) {
            throw Problem.rule("services", "names a service twice; name each once", "服务事项重复，请每项只列一次");
        }
    }
}
