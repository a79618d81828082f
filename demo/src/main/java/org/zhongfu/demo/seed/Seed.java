// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The seed of a run. Each generated value has a random stream of its own, so that more persons or visits do not change the
 * previous ones.
 *
 * @param value the name of the run, also the beginning of all its client references
 */
public record Seed(String value) {

    /** The stream of one value. */
    public RandomGenerator of(String what, int index) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((value + "/" + what + "/" + index).getBytes(StandardCharsets.UTF_8));
            return new SplittableRandom(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The permanent reference of a record of one case. */
    public String reference(int index, String step) {
        return value + "-p" + index + "-" + step;
    }

    /** The permanent reference of a record that belongs to no case. */
    public String reference(String step) {
        return value + "-" + step;
    }
}
