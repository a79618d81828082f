// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.reconciliation.Outcome.County;

/** Adds up comparisons one by one, so that only sums and the first differences are in memory. */
final class OutcomeBuilder {

    /** How many differences an answer lists; their number is exact in any case. */
    static final int MOST_SHOWN = 200;

    private static final String WITHOUT_AREA = "000000";
    private static final int COUNTY_DIGITS = 6;

    private final Instant asOf;
    private final Instant settledBefore;
    private final Map<String, County> counties = new TreeMap<>();
    private final List<Break> shown = new ArrayList<>();

    OutcomeBuilder(Instant asOf, Duration grace) {
        this.asOf = asOf;
        this.settledBefore = asOf.minus(grace);
    }

    void add(NeedRecord need) {
        count(need.areaCode(), Totals.of(need), Comparison.of(need));
    }

    void add(ContractRecord contract) {
        count(contract.areaCode(), Totals.NONE, Comparison.of(contract).stream().toList());
    }

    Outcome build() {
        return new Outcome(asOf, counties, shown);
    }

    private void count(@Nullable String areaCode, Totals totals, List<Break> found) {
        long young = found.stream().filter(this::inFlight).count();
        counties.merge(county(areaCode), new County(totals, found.size() - young, young), County::plus);
        found.stream()
                .filter(each -> !inFlight(each))
                .limit(MOST_SHOWN - shown.size())
                .forEach(shown::add);
    }

    private boolean inFlight(Break found) {
        return found.since().isAfter(settledBefore);
    }

    private static String county(@Nullable String areaCode) {
        return areaCode == null ? WITHOUT_AREA : areaCode.substring(0, Math.min(COUNTY_DIGITS, areaCode.length()));
    }
}
