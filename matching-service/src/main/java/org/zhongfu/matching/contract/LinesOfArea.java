// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Contract lines of an area, read once for many needs.
 *
 * @param byItem by code of the service, each in the order of ids
 */
public record LinesOfArea(Map<String, List<OpenLine>> byItem) {

    public LinesOfArea {
        byItem = Map.copyOf(byItem);
    }

    static LinesOfArea of(List<OpenLine> lines) {
        return new LinesOfArea(lines.stream().collect(Collectors.groupingBy(OpenLine::serviceItem)));
    }

    /** The same lines as {@link ContractUnits#linesFor} finds. */
    public List<OpenLine> linesFor(String serviceItem, String areaCode, LocalDate day) {
        return byItem.getOrDefault(serviceItem, List.of()).stream()
                .filter(line -> line.contract().served().isInContract(areaCode))
                .filter(line -> !line.contract().periodFrom().isAfter(day.plusDays(ContractUnits.DAYS_AROUND))
                        && !line.contract().periodTo().isBefore(day.minusDays(ContractUnits.DAYS_AROUND)))
                .toList();
    }

    /** All lines by id. */
    public Map<UUID, OpenLine> byId() {
        return byItem.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(OpenLine::lineId, Function.identity()));
    }
}
