// SPDX-License-Identifier: Apache-2.0
/** Tests of the waiting list. */
@NullMarked
package org.zhongfu.matching.waitlist;

import org.jspecify.annotations.NullMarked;
