// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import java.time.LocalDate;

/**
 * A synthetic person.
 *
 * @param index index in the run, from 0
 * @param phone with the prefix 154, which no network assigns
 * @param county where the person lives
 * @param areaCode subdistrict, nine digits
 * @param failedItems how many of the six self-care items the person cannot do, 1 to 6
 */
public record SyntheticPerson(
        int index,
        String name,
        Sex sex,
        LocalDate born,
        String idNumber,
        String phone,
        County county,
        String areaCode,
        String address,
        double latitude,
        double longitude,
        EntitlementGround ground,
        int failedItems) {}
