import { graphql } from '../../../gql/index.ts';

export const FilterChoice = graphql(`
  query FilterChoice {
    supportCategories {
      id
      name
    }
    supportLabels {
      id
      name
      color
    }
  }
`);

/** The teams whose name has a text in it. */
export const TeamFilterChoice = graphql(`
  query TeamFilterChoice($search: String) {
    teams(search: $search, first: 50) {
      nodes {
        id
        name
      }
    }
  }
`);

/** One that is chosen may stand beyond those. */
export const ChosenTeam = graphql(`
  query ChosenTeam($id: ID!) {
    node(id: $id) {
      __typename
      ... on Team {
        id
        name
      }
    }
  }
`);
