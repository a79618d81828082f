// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.Map;

/** Families of instances, as the literature names them. */
public final class Families {

    /** Of instances of the unified home healthcare problem. */
    public static final String UHHC = "UHHC";

    /** Family of instances that belong to no published family. */
    public static final String OTHER = "other";

    private static final Map<Integer, String> BY_PATIENTS =
            Map.of(10, "A", 25, "B", 50, "C", 75, "D", 100, "E", 200, "F", 300, "G");

    private Families() {}

    /** The family: by the code in the table if there is one, otherwise by the size in the name of the file. */
    public static String of(Instance instance, BestKnown best) {
        if (instance.format() == Instance.Format.UHHC) {
            return UHHC;
        }
        String code = best.of(instance.name()).map(BestKnown.Entry::code).orElse("");
        if (!code.isEmpty()) {
            return code.substring(0, 1);
        }
        return instance.name().matches("Instanz\\w+_HCSRP_\\d+_\\d+")
                ? BY_PATIENTS.getOrDefault(instance.patients().size(), OTHER)
                : OTHER;
    }
}
