// SPDX-License-Identifier: Apache-2.0
/** Who waits, as officers read it. */
@NullMarked
package org.zhongfu.matching.waitlist;

import org.jspecify.annotations.NullMarked;
