// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.catalog.PriceTerms;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.platform.web.Problem;

/** Compares the prices of a contract with the price terms of the service list of its first day. */
@ApplicationScoped
class PriceCheck {

    private final ServiceListRepository catalog;

    PriceCheck(ServiceListRepository catalog) {
        this.catalog = catalog;
    }

    /** @throws Problem 422 when a price lies outside the range of the list */
    void require(SignContractRequest request) {
        catalog.on(request.periodFrom()).ifPresent(list -> request.lines().forEach(line -> list.item(line.serviceItem())
                .flatMap(item -> item.price())
                .filter(terms -> !terms.allows(line.price()))
                .ifPresent(terms -> {
                    throw outside(line, terms, list.version());
                })));
    }

    private static Problem outside(SignContractRequest.ContractLineRequest line, PriceTerms terms, int version) {
        return Problem.rule(
                "lines",
                line.serviceItem() + ": the price of a unit must lie within " + terms.range() + " (version " + version
                        + " of the service list)",
                CodeLabels.quoted("service-items", line.serviceItem()).zh() + "：单价应在 " + terms.range() + " 元之间（服务清单第 "
                        + version + " 版）");
    }
}
