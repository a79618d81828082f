// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.util.List;

/**
 * Request ids that gateway and services accept from a caller, and those that both replace. The gateway shares no code
 * with the services, so that each is tested with the same samples.
 */
public final class RequestIdSamples {

    /** Safe to log. */
    public static final List<String> ACCEPTED = List.of(
            "a",
            "Agency-7.case_0042",
            "018f3c1e-0000-7000-8000-000000000001",
            "0123456789abcdef0123456789abcdef",
            "x".repeat(64));

    /** Not safe to log, or too long. */
    public static final List<String> REPLACED =
            List.of("", " ", "a b", "a\nb", "<x>", "\u738b", "\u00e9", "a%0a", "a\u0000", "a/b", "a:b", "x".repeat(65));

    private RequestIdSamples() {}
}
