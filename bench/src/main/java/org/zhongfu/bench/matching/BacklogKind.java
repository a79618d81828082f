// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.util.List;
import java.util.Locale;
import org.zhongfu.bench.matching.PilotData.County;
import org.zhongfu.bench.matching.PilotData.Service;

/** What a made-up backlog is like. */
enum BacklogKind {
    /** A prefecture, scored as the product does: area, capacity left, continuity, load. Most like a line equally. */
    SCORED(PilotData.SERVICES, PilotData.COUNTIES, Providers.OF_ALL_SIZES),

    /** A prefecture where a unit is worth any number, for each pair its own. */
    SPREAD(PilotData.SERVICES, PilotData.COUNTIES, Providers.OF_ALL_SIZES),

    /** One service in one county, scarce; a few dozen lines of hundreds of units, scored as the product does, all alike. */
    FEW_SCARCE(List.of(PilotData.SERVICES.getFirst()), List.of(PilotData.COUNTIES.getFirst()), Providers.FEW_AND_ALIKE),

    /** The same with more than enough for all. */
    FEW_AMPLE(List.of(PilotData.AMPLE), List.of(PilotData.COUNTIES.getFirst()), Providers.FEW_AND_ALIKE);

    final List<Service> services;
    final List<County> counties;
    final Providers providers;

    BacklogKind(List<Service> services, List<County> counties, Providers providers) {
        this.services = services;
        this.counties = counties;
        this.providers = providers;
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * How providers differ.
     *
     * @param most there are
     * @param sizes the largest has e to the power of twice this times the smallest's units
     * @param wide how many of ten serve the whole prefecture
     * @param busy units given out before, at most, in hundredths of those left
     */
    record Providers(int most, double sizes, int wide, int busy) {
        static final Providers OF_ALL_SIZES = new Providers(Integer.MAX_VALUE, 1.1, 2, 100);
        static final Providers FEW_AND_ALIKE = new Providers(45, 0.1, 0, 10);
    }
}
