// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a person was on leave and discharged, as it is encrypted: it says something about their health.
 *
 * @param leaves a code of the list {@code stay-leave-reasons} for each leave, in the same order
 * @param discharge a code of the list {@code stay-discharge-reasons}; null while the stay lasts
 */
record StayReasons(List<String> leaves, @Nullable String discharge) {

    static final StayReasons NONE = new StayReasons(List.of(), null);

    private static final String SEPARATOR = ",";
    private static final String END = ";";

    StayReasons {
        leaves = List.copyOf(leaves);
    }

    StayReasons withLeave(String code) {
        List<String> more = new ArrayList<>(leaves);
        more.add(code);
        return new StayReasons(more, discharge);
    }

    StayReasons withDischarge(String code) {
        return new StayReasons(leaves, code);
    }

    StayReasons withLeaves(List<String> codes) {
        return new StayReasons(codes, discharge);
    }

    static StayReasons parse(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        int end = text.indexOf(END);
        String leaves = text.substring(0, end);
        String discharge = text.substring(end + 1);
        return new StayReasons(
                leaves.isEmpty() ? List.of() : Arrays.asList(leaves.split(SEPARATOR, -1)),
                discharge.isEmpty() ? null : discharge);
    }

    String text() {
        return String.join(SEPARATOR, leaves) + END + (discharge == null ? "" : discharge);
    }
}
