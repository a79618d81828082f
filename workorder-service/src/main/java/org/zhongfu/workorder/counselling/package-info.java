// SPDX-License-Identifier: Apache-2.0
/** Sealed records of counselling visits, which only their author reads. */
@NullMarked
package org.zhongfu.workorder.counselling;

import org.jspecify.annotations.NullMarked;
