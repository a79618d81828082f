// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The instruments of this build in all versions: data, in the resources of the folder {@code instruments}. */
public final class Instruments {

    private static final List<Instrument> ALL = Stream.of(
                    "self-care-6-v1", "gbt-42195-v1", "barthel-v1", "four-dimensions-v1", "child-screen-v1")
            .map(name -> InstrumentReader.read("/instruments/" + name + ".json"))
            .toList();

    private Instruments() {}

    /** All instruments in all versions. */
    public static List<Instrument> all() {
        return ALL;
    }

    /** One version of an instrument. */
    public static Optional<Instrument> find(String code, int version) {
        return ALL.stream()
                .filter(each -> each.code().equals(code) && each.version() == version)
                .findFirst();
    }

    /** The version of an instrument that is used on a day. */
    public static Optional<Instrument> findOn(String code, LocalDate day) {
        return ALL.stream()
                .filter(each ->
                        each.code().equals(code) && !each.use().validFrom().isAfter(day))
                .max(Comparator.comparingInt(Instrument::version));
    }

    /** A version that a stored assessment names. */
    static Instrument require(String code, int version) {
        return find(code, version)
                .orElseThrow(
                        () -> new IllegalStateException("there is no instrument " + code + " in version " + version));
    }
}
