// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.token;

import org.zhongfu.gateway.problem.ProblemType;

/** The caller as identified by the token. */
public sealed interface Caller {

    /** Sent no token. */
    record Anonymous() implements Caller {}

    /** Sent a valid token. */
    record SignedIn(String subject) implements Caller {}

    /** Sent an invalid token, or one that cannot be verified now. */
    record Refused(ProblemType type) implements Caller {}
}
