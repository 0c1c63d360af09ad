/** Things that turn out to belong together, one pair at a time. */
export class Sets<Member> {
  private readonly parents = new Map<Member, Member>();

  join(one: Member, other: Member): void {
    const [from, to] = [this.headOf(one), this.headOf(other)];
    if (from !== to) this.parents.set(from, to);
  }

  /** The same for all that belong together. */
  headOf(member: Member): Member {
    let head = member;
    for (let next = this.parents.get(head); next !== undefined; next = this.parents.get(head)) head = next;
    if (head !== member) this.parents.set(member, head);
    return head;
  }
}
