// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;

/**
 * What is told of a check-in or check-out; the point itself stays sealed.
 *
 * @param method how the worker showed to be there
 * @param deviceTime the device's clock
 * @param receivedAt when the server heard of it
 * @param offline true when the device sent it later
 * @param located true when a point was given
 */
public record Presence(Proof.Method method, Instant deviceTime, Instant receivedAt, boolean offline, boolean located) {

    static Presence of(Proof proof, Instant receivedAt) {
        return new Presence(proof.method(), proof.deviceTime(), receivedAt, proof.offline(), proof.location() != null);
    }
}
