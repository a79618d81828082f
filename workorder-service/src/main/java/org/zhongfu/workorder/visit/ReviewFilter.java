// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;

/**
 * Which visits in review are listed; a null value narrows nothing.
 *
 * @param areaCode of the area and the areas inside it
 * @param providerId of the provider
 * @param reason with this exception
 */
public record ReviewFilter(
        @Nullable String areaCode,
        @Nullable ProviderId providerId,
        @Nullable ReviewReason reason) {}
