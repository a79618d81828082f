// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.web.Problem;

/** What the items of a version of the service list must satisfy together, beyond the bounds of each field. */
final class ServiceItemRules {

    private ServiceItemRules() {}

    /** @throws Problem 422 that names the item */
    static void require(List<ServiceItem> items) {
        Set<String> codes = new HashSet<>();
        items.forEach(item -> {
            if (!codes.add(item.code())) {
                throw refusal(item, "is listed twice", "重复出现");
            }
        });
        items.forEach(item -> {
            if (item.lacksName()) {
                throw refusal(item, "nameZh and nameEn are required for a service of your own", "自设服务项目须填写中英文名称");
            }
            requireUnitOfShape(item);
            item.price().ifPresent(terms -> requirePrice(item, terms, codes));
            item.limits().filter(UnitLimits::contradict).ifPresent(limits -> {
                throw refusal(item, "perMonth must not be below perWeek or atLeastPerMonth", "每月上限不得小于每周上限或每月最低次数");
            });
        });
    }

    private static void requireUnitOfShape(ServiceItem item) {
        ServiceShape shape = item.deliveredAs();
        if (!shape.countsIn(item.unit())) {
            throw refusal(
                    item,
                    "the shape " + shape + " is counted in " + shape.unitNames(", ", Enum::name) + ", not in "
                            + item.unit(),
                    "服务形式“" + CodeLabels.of("service-shapes", shape).zh() + "”的计量单位应为"
                            + shape.unitNames("、", unit -> CodeLabels.of("service-units", unit)
                                    .zh()) + "，不能为"
                            + CodeLabels.of("service-units", item.unit()).zh());
        }
    }

    private static void requirePrice(ServiceItem item, PriceTerms terms, Set<String> codes) {
        if (terms.isInverted()) {
            throw refusal(item, "maxPrice must not be below minPrice", "最高价不得低于最低价");
        }
        if (terms.startedHourPrice() != null && item.unit() != ServiceUnit.VISIT) {
            throw refusal(
                    item,
                    "startedHourPrice is only for services counted in VISIT, whose length can exceed the planned one",
                    "按起始小时加价仅适用于以“人次（上门服务）”计量的服务项目");
        }
        terms.freeTogetherWith().forEach(other -> {
            if (other.equals(item.code()) || !codes.contains(other)) {
                throw refusal(
                        item,
                        "freeWith must name another service of the same list, not "
                                + CodeLabels.quoted("service-items", other).en(),
                        "免费搭配的项目必须是同一清单中的其他项目，不能为"
                                + CodeLabels.quoted("service-items", other).zh());
            }
        });
    }

    private static Problem refusal(ServiceItem item, String english, String chinese) {
        return Problem.rule("items", item.code() + ": " + english, "“" + item.chineseName() + "”：" + chinese);
    }
}
