// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.util.List;
import java.util.Locale;
import org.zhongfu.bench.matching.PilotData.County;
import org.zhongfu.bench.matching.PilotData.Service;

/** The kind of a generated backlog. */
enum BacklogKind {
    /**
     * A prefecture, scored as in the product: area, free capacity, continuity, load. Most needs value a line equally.
     */
    SCORED(PilotData.SERVICES, PilotData.COUNTIES, Providers.OF_ALL_SIZES),

    /** A prefecture with a random utility for each pair. */
    SPREAD(PilotData.SERVICES, PilotData.COUNTIES, Providers.OF_ALL_SIZES),

    /**
     * One scarce service in one county; a few dozen lines of hundreds of units, scored as in the product, all alike.
     */
    FEW_SCARCE(List.of(PilotData.SERVICES.getFirst()), List.of(PilotData.COUNTIES.getFirst()), Providers.FEW_AND_ALIKE),

    /** The same with more units than wanted. */
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
     * @param most maximum number of providers
     * @param sizes the largest line has e to the power of twice this times the units of the smallest
     * @param wide how many of ten serve the whole prefecture
     * @param busy maximum number of units given out before, in hundredths of those left
     */
    record Providers(int most, double sizes, int wide, int busy) {
        static final Providers OF_ALL_SIZES = new Providers(Integer.MAX_VALUE, 1.1, 2, 100);
        static final Providers FEW_AND_ALIKE = new Providers(45, 0.1, 0, 10);
    }
}
