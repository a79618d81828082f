// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

/**
 * A county and where its persons live.
 *
 * @param code GB/T 2260, six digits
 * @param latitude of its centre, WGS 84
 * @param share of the persons, of a hundred
 */
public record County(String code, String name, double latitude, double longitude, int share) {

    /** Whether it is or belongs to an area; pairs of zeros at its end stand for any digits. */
    public boolean isIn(String area) {
        return code.startsWith(area.replaceFirst("(00)+$", ""));
    }
}
