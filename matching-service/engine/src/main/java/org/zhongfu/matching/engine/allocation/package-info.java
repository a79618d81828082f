// SPDX-License-Identifier: Apache-2.0
/**
 * Which provider's units a backlog of needs is given: all needs are looked at together, so that a place one need can do
 * without goes to another that cannot. No framework, no clock of its own, no storage.
 */
@NullMarked
package org.zhongfu.matching.engine.allocation;

import org.jspecify.annotations.NullMarked;
