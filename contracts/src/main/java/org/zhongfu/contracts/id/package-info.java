// SPDX-License-Identifier: Apache-2.0
/** The ids of the records that events and the API refer to, one type for each kind of record. */
@NullMarked
package org.zhongfu.contracts.id;

import org.jspecify.annotations.NullMarked;
