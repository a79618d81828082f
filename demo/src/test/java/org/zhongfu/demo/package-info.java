// SPDX-License-Identifier: Apache-2.0
/** Tests of the demonstration. */
@NullMarked
package org.zhongfu.demo;

import org.jspecify.annotations.NullMarked;
