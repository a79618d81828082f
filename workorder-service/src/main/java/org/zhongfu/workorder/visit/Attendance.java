// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;

/**
 * What is shown of a check-in or check-out; the exact point stays encrypted.
 *
 * @param method how the worker proved to be there
 * @param deviceTime the device's clock at that moment
 * @param receivedAt when the server received it
 * @param offline true when the device had no network and sent it later
 * @param located true when a point was given
 */
public record Attendance(
        Proof.Method method, Instant deviceTime, Instant receivedAt, boolean offline, boolean located) {

    static Attendance of(Proof proof, Instant receivedAt) {
        return new Attendance(
                proof.method(), proof.deviceTime(), receivedAt, proof.offline(), proof.location() != null);
    }
}
