// SPDX-License-Identifier: Apache-2.0
/** Tests of the pairs of steps that need two persons, made from their data. */
@NullMarked
package org.zhongfu.testkit.foureyes;

import org.jspecify.annotations.NullMarked;
