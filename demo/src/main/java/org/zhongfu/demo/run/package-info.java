// SPDX-License-Identifier: Apache-2.0
/** Entering the cases, each step read before it is taken, so that a second run finds what is there. */
@NullMarked
package org.zhongfu.demo.run;

import org.jspecify.annotations.NullMarked;
