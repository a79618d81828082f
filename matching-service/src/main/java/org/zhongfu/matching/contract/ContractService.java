// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.matching.provider.ProviderRepository;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Signs and reads contracts. */
@ApplicationScoped
public class ContractService {

    private final ContractRepository contracts;
    private final ContractLineRepository lines;
    private final ProviderRepository providers;
    private final ContractUnits units;
    private final ContractViews views;
    private final NeedService needs;
    private final PriceCheck prices;
    private final Creator creator;

    ContractService(
            ContractRepository contracts,
            ContractLineRepository lines,
            ProviderRepository providers,
            ContractUnits units,
            ContractViews views,
            NeedService needs,
            PriceCheck prices,
            Creator creator) {
        this.contracts = contracts;
        this.lines = lines;
        this.providers = providers;
        this.units = units;
        this.views = views;
        this.needs = needs;
        this.prices = prices;
        this.creator = creator;
    }

    /** Signs a contract and queues the needs in its area that wait for one of its services. */
    @Transactional
    public Creation<ContractView> sign(Caller caller, SignContractRequest request) {
        Visibility.requireGoverned(caller, request.areaCode());
        return creator.create(Submission.of("contract", caller, request), contracts, provenance -> {
                    Provider provider = providers
                            .findVisible(caller, request.providerId())
                            .orElseThrow(() -> Problem.rule(
                                    "providerId",
                                    "names no provider of your area; register the provider first",
                                    "不是本区域内已登记的机构，请先登记该机构"));
                    if (!provider.kind().maySignContracts()) {
                        throw Problem.rule(
                                "providerId",
                                "names a volunteer group; sign an agreement without prices instead",
                                "为志愿服务组织，不签订购买合同，请签订公益服务协议");
                    }
                    requireConsistent(request);
                    prices.require(request);
                    Contract contract = new Contract(new ContractId(UuidV7.next()), request, provenance);
                    List<ContractLine> bought = linesOf(contract, request);
                    return NewRecord.of(contract, contract.signed(bought)).andThen(() -> {
                        lines.persist(bought);
                        lines.flush();
                        ServedArea served = units.extentOf(contract.id()).served();
                        bought.forEach(
                                line -> needs.queueForContract(line.serviceItem(), served.prefixes(), line.units()));
                    });
                })
                .map(this::view);
    }

    private static List<ContractLine> linesOf(Contract contract, SignContractRequest request) {
        List<ContractLine> bought = new ArrayList<>();
        for (SignContractRequest.ContractLineRequest line : request.lines()) {
            bought.add(new ContractLine(UuidV7.next(), contract.id(), bought.size(), line));
        }
        return bought;
    }

    /** Contracts the caller may see. */
    @Transactional
    public Page<ContractView> list(Caller caller, PageQuery page, @Nullable ProviderId providerId) {
        List<Contract> rows = contracts.page(caller, page, providerId);
        Map<ContractId, ContractView> known = views.ofAll(rows);
        return Page.of(
                rows,
                page,
                contract -> contract.id().value(),
                ContractOrder::valueOf,
                contract -> Objects.requireNonNull(known.get(contract.id())));
    }

    /** One contract. */
    @Transactional
    public ContractView get(Caller caller, ContractId id) {
        return contracts.findVisible(caller, id).map(this::view).orElseThrow(Problem::notFound);
    }

    /** The units of a provider's contract lines, by state. */
    @Transactional
    public CapacityView capacity(Caller caller, ProviderId providerId) {
        Provider provider = providers.findVisible(caller, providerId).orElseThrow(Problem::notFound);
        return new CapacityView(
                provider.id(),
                provider.orgCode(),
                lines.ofProvider(providerId).stream()
                        .map(ContractLine::capacity)
                        .toList());
    }

    private ContractView view(Contract contract) {
        return views.of(contract);
    }

    private static void requireConsistent(SignContractRequest request) {
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.rule("periodTo", "must not be before periodFrom", "合同结束日期不得早于开始日期");
        }
        Set<String> services = new HashSet<>();
        request.lines().forEach(line -> {
            if (!services.add(line.serviceItem())) {
                throw Problem.rule(
                        "lines",
                        line.serviceItem() + " is listed twice; give each service one line",
                        CodeLabels.quoted("service-items", line.serviceItem()).zh() + "重复出现，请合并数量");
            }
        });
    }
}
