// SPDX-License-Identifier: Apache-2.0
/** Tests of the demonstration: people. */
@NullMarked
package org.zhongfu.demo.people;

import org.jspecify.annotations.NullMarked;
