/// The tables of a store, as scripts that lead from nothing to today; released ones are never changed.
///
/// - `name`: types and search parameters have small numbers in the other tables.
/// - `resource`: a logical id and its current version. A number is the code of the type, shifted by 40 bits, plus a count,
///   so that a range of numbers is a type, and pages in the order of numbers stay stable when something is added.
/// - `version`: every version there ever was, in the order in which they came.
/// - `term`: what the current version of a resource can be found by; a token's system and code, or a URI.
enum Schema {
    static let migrations = [
        """
        create table name (code integer primary key, text text not null unique) strict;

        create table resource (
          number integer primary key, type integer not null, id text not null,
          current integer not null, updated integer not null, live integer not null
        ) strict;
        create unique index resource_id on resource (id, type);

        create table version (
          sequence integer primary key, resource integer not null, version integer not null,
          updated integer not null, change integer not null, body blob
        ) strict;
        create unique index version_number on version (resource, version);
        create index version_type on version (resource >> 40);

        create table term (
          parameter integer not null, value text not null, resource integer not null, system text not null,
          primary key (parameter, value, resource, system)
        ) strict, without rowid;
        create index term_system on term (parameter, system, resource);
        create index term_resource on term (resource);
        """
    ]
}
