// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.token;

import org.zhongfu.gateway.problem.ProblemType;

/** Who asks, as far as the gateway can tell. */
public sealed interface Caller {

    /** Sent no token. */
    record Anonymous() implements Caller {}

    /** Sent a token that holds. */
    record SignedIn(String subject) implements Caller {}

    /** Sent a token that does not hold, or that cannot be verified now. */
    record Refused(ProblemType type) implements Caller {}
}
