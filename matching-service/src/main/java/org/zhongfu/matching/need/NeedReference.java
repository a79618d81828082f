// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;

/**
 * A need in the views of other records.
 *
 * @param personId id of the person who needs the service
 * @param areaCode area of the need
 */
public record NeedReference(NeedId needId, PersonId personId, String areaCode, String serviceItem) {}
