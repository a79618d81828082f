// SPDX-License-Identifier: Apache-2.0
/** Tests of the demonstration: fake. */
@NullMarked
package org.zhongfu.demo.fake;

import org.jspecify.annotations.NullMarked;
